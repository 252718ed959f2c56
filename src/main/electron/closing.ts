import { type BrowserWindow, dialog } from 'electron'
import { closingMessage } from '../../preload/contract'

/** Milliseconds the page may take to put things away before the clerk is asked. */
const longestPuttingAway = 20_000

const question = {
  type: 'question',
  message: '文源工作台还在收尾',
  detail: '可能正在做退出前的备份。已经保存的内容都在；现在关闭，只是少这一次备份。',
  buttons: ['继续等待', '仍要关闭'],
  defaultId: 0,
  cancelId: 0,
} as const

/** Lets the page put things away when the clerk closes the window. Returns what closes it at once. */
export function closeWithThePage(window: BrowserWindow): () => void {
  let state: 'open' | 'waiting' | 'leaving' = 'open'
  let timer: NodeJS.Timeout | undefined

  function leave(): void {
    if (state === 'leaving') return
    state = 'leaving'
    clearTimeout(timer)
    window.destroy()
  }

  function wait(): void {
    timer = setTimeout(() => {
      void dialog
        .showMessageBox(window, { ...question, buttons: [...question.buttons] })
        .then(({ response }) => {
          if (state === 'leaving') return
          if (response === 1) leave()
          else wait()
        })
    }, longestPuttingAway)
  }

  window.on('close', event => {
    if (state === 'leaving') return
    event.preventDefault()
    if (state === 'waiting') return
    state = 'waiting'
    window.webContents.send(closingMessage)
    wait()
  })
  window.webContents.on('render-process-gone', () => {
    if (state === 'waiting') leave()
  })
  return leave
}
