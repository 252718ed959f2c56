import type { DesktopBridge } from '../../../preload/contract'
import type { Desktop } from '../../domain/desktop'

/** The desktop behind Electron's bridge, `window.desktop`. */
export function electronDesktop(bridge: DesktopBridge): Desktop {
  return {
    openFile: kind => bridge.call('file:open', { kind }),
    async saveFile(kind, suggestedName, bytes) {
      const { savedAs } = await bridge.call('file:save', { kind, suggestedName, bytes })
      return savedAs
    },
    async printPdf(title, bytes) {
      const { kind } = await bridge.call('print:pdf', { title, bytes })
      return kind === 'printed'
    },
    listFonts: () => bridge.call('fonts:list', {}),
    async readFont(id) {
      const { bytes } = await bridge.call('fonts:read', { id })
      return bytes
    },
    async log(level, code, text) {
      await bridge.call('log:write', { level, code, text })
    },
  }
}
