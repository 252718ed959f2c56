import { join } from 'node:path'
import { app, BrowserWindow, dialog, session } from 'electron'
import { dataFolder } from '../data-folder'
import { realDisk } from '../disk/real-disk'
import { faultText, openLog } from '../log'
import { thisPc } from '../pc'
import { readyRecords } from '../records-folder/records-folder'
import { refusalTitle, refusalWords } from '../start/refusal-words'
import { type DataTaken, programVersion, takeData } from '../start/take-data'
import { declareProtocol } from './app-protocol'
import { openApp } from './open-app'

const folder = dataFolder(thisPc)
const log = openLog(join(folder, 'log'))

process.on('uncaughtException', fault => {
  log.write('fault', 'main', faultText(fault))
  dialog.showErrorBox(
    '文源工作台出了故障，需要关闭',
    '已经保存的内容不受影响。请重新打开；若再次出现，请联系技术支持。',
  )
  app.exit(1)
})

app.setPath('userData', join(folder, 'electron'))
declareProtocol()

if (app.requestSingleInstanceLock()) start()
else app.quit()

/** Before the profile is opened: a Chromium that is too old would spoil it. */
function start(): void {
  const chrome = Number.parseInt(process.versions.chrome) || null
  const data = takeData(folder, {
    shell: 'electron',
    program: programVersion(join(import.meta.dirname, '../../package.json')),
    chrome,
  })
  if (data.kind === 'taken') {
    open(data)
    return
  }
  log.write('info', 'not-started', data.kind)
  dialog.showErrorBox(refusalTitle, refusalWords(data))
  app.exit(1)
}

function open(data: DataTaken): void {
  process.on('exit', () => {
    data.release()
  })
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  void app.whenReady().then(async () => {
    await data.stamp()
    await readyRecords(folder, realDisk)
    openApp(session.defaultSession, folder, log)
  })
}
