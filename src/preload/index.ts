import { contextBridge, ipcRenderer } from 'electron'
import type { DesktopBridge } from './contract'

const desktop: DesktopBridge = { call: (channel, request) => ipcRenderer.invoke(channel, request) }

contextBridge.exposeInMainWorld('desktop', desktop)
