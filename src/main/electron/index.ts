import { join } from 'node:path'
import { app, BrowserWindow, dialog, session } from 'electron'
import { dataFolder } from '../data-folder'
import { realDisk } from '../disk/real-disk'
import { faultText, openLog } from '../log'
import { thisPc } from '../pc'
import { readyRecords } from '../records-folder/records-folder'
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

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  void app.whenReady().then(async () => {
    await readyRecords(folder, realDisk)
    openApp(session.defaultSession, folder, log)
  })
} else {
  app.quit()
}
