import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain, type Session } from 'electron'
import { type Answers, contract } from '../../preload/contract'
import { type Answer, answerBy } from '../answer'
import { fontFolders } from '../fonts/font-folders'
import { installedFonts } from '../fonts/installed-fonts'
import type { Log } from '../log'
import { thisPc } from '../pc'
import { type PrintStore, printStore } from '../print-store'
import { realDisk } from '../disk/real-disk'
import { recordsFolder, recordsIn } from '../records-folder/records-folder'
import { sharedAnswers } from '../shared-answers'
import { offerEditingByRightClick, setAppMenu } from './app-menu'
import { serveProtocol } from './app-protocol'
import { guardContents, guardSession } from './guard'
import { openMainWindow } from './main-window'
import { browseForFolder } from './browse-for-folder'
import { closeWithThePage } from './close-with-the-page'
import { openFile } from './open-file'
import { isOurPage } from './page-origin'
import { printPaper } from './print-paper'
import { saveFile } from './save-file'

/** Opens the window and answers its page. */
export function openApp(session: Session, data: string, log: Log): void {
  const prints = printStore()
  const out = join(import.meta.dirname, '..')
  guardSession(session)
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
  })
  serveProtocol(
    {
      renderer: join(out, 'renderer'),
      fonts: app.isPackaged ? join(process.resourcesPath, 'fonts') : join(out, 'fonts'),
    },
    prints,
  )
  setAppMenu()
  const window = openMainWindow()
  offerEditingByRightClick(window.webContents)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.write('fault', 'page-gone', reason)
    if (reason !== 'clean-exit') window.webContents.reload()
  })
  listen(answerBy(windowAnswers({ window, data, prints, log }), log), log)
}

type Shell = {
  readonly window: BrowserWindow
  /** The folder of all data. */
  readonly data: string
  readonly prints: PrintStore
  readonly log: Log
}

function windowAnswers({ window, data, prints, log }: Shell): Answers {
  const { leave, stay } = closeWithThePage(window)
  const browse = () => browseForFolder(window, recordsIn(data))
  return {
    ...sharedAnswers(installedFonts(fontFolders(thisPc)), log),
    ...recordsFolder({ data, disk: realDisk, pc: thisPc, log, browse }),
    'file:open': request => openFile(window, request),
    'file:save': request => saveFile(window, request),
    'print:pdf': job => printPaper(prints, job),
    'app:quit': () => {
      setImmediate(leave)
      return Promise.resolve({})
    },
    'app:stay': () => {
      stay()
      return Promise.resolve({})
    },
  }
}

/** Hears every channel. A refusal reaches the page as an error whose message is its code. */
function listen(answer: Answer, log: Log): void {
  for (const channel of Object.keys(contract))
    ipcMain.handle(channel, async (event, request: unknown) => {
      const sender = event.senderFrame
      if (sender === null || !isOurPage(sender.url) || sender.parent !== null) {
        log.write('fault', channel, 'sender-unknown')
        throw new Error('sender-unknown')
      }
      const answered = await answer(channel, request)
      if (!answered.ok) throw new Error(answered.code)
      return answered.value
    })
}
