import type { Desktop } from '../../domain/desktop'
import { chooseFile } from './choose-file'
import { download } from './download'
import { httpBridge } from './http-bridge'

/** The desktop of a page in an ordinary browser: files by the browser's own means, the rest by the small server it came from. */
export function browserDesktop(): Desktop {
  return {
    openFile: chooseFile,
    saveFile(kind, suggestedName, bytes) {
      download(kind, suggestedName, bytes)
      return Promise.resolve(suggestedName)
    },
    async printPdf(title, bytes) {
      const answer = await httpBridge.call('print:pdf', { title, bytes })
      if (answer.kind !== 'address') return answer.kind === 'printed'
      return window.open(answer.address, '_blank') !== null
    },
    listFonts: () => httpBridge.call('fonts:list', {}),
    async readFont(id) {
      const { bytes } = await httpBridge.call('fonts:read', { id })
      return bytes
    },
    async log(level, code, text) {
      await httpBridge.call('log:write', { level, code, text })
    },
  }
}
