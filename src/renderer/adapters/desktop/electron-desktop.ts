import type { DesktopBridge } from '../../../preload/contract'
import type { Desktop } from '../../domain/desktop'
import { bridgedDesktop } from './bridged-desktop'

/** The desktop behind Electron's bridge, `window.desktop`. */
export function electronDesktop(bridge: DesktopBridge): Desktop {
  const { call } = bridge
  return {
    ...bridgedDesktop(call),
    whenClosing: listener => {
      bridge.whenClosing(listener)
    },
    openFile: kind => call('file:open', { kind }),
    async saveFile(kind, suggestedName, bytes) {
      const { savedAs } = await call('file:save', { kind, suggestedName, bytes })
      return savedAs
    },
    async printPdf(title, bytes) {
      const { kind } = await call('print:pdf', { title, bytes })
      return kind === 'printed'
    },
  }
}
