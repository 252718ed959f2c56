import { contextBridge, ipcRenderer } from 'electron'
import type { DesktopBridge } from './contract'
import { closingMessage } from './messages'

/** The page's own; until it has one, a window that is closed need not wait. */
let listener = (): void => void ipcRenderer.invoke('app:quit', {})

ipcRenderer.on(closingMessage, () => {
  listener()
})

const desktop: DesktopBridge = {
  call: (channel, request) => ipcRenderer.invoke(channel, request),
  whenClosing(own) {
    listener = () => {
      own()
    }
  },
}

contextBridge.exposeInMainWorld('desktop', desktop)
