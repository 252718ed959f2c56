import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { pageOrigin } from './page-origin'

/** The one window of the app, sized for the 1366×768 screen of an office PC. */
export function openMainWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: '文源工作台',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  void window.loadURL(`${pageOrigin}/`)
  return window
}
