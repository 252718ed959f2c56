import { type BrowserWindow, dialog } from 'electron'
import { closingMessage } from '../../preload/messages'
import { closing, type Closing } from '../closing'

/** Lets the page put things away when the clerk closes the window. Returns what closes it at once, and what leaves it open. */
export function closeWithThePage(window: BrowserWindow): Pick<Closing, 'leave' | 'stay'> {
  const state = closing({
    tellPage: () => {
      window.webContents.send(closingMessage)
    },
    mayWaitOn: () => mayWaitOn(window),
    destroy: () => {
      window.destroy()
    },
  })
  window.on('close', event => {
    if (!state.mayClose()) event.preventDefault()
  })
  window.webContents.on('render-process-gone', () => {
    if (state.isWaiting()) state.leave()
  })
  return state
}

async function mayWaitOn(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: '文源工作台还在收尾',
    detail: '可能正在做退出前的备份。已经保存的内容都在；现在关闭，只是少这一次备份。',
    buttons: ['继续等待', '仍要关闭'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 0
}
