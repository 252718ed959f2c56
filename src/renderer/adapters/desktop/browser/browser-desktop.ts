import type { Desktop } from '../../../domain/desktop'
import { bridgedDesktop } from '../bridged-desktop'
import { chooseFile } from './choose-file'
import { download } from './download'
import { callByHttp } from './call-by-http'

/** The desktop of a page in an ordinary browser: files by the browser's own means, the rest by the small server it came from. */
export function browserDesktop(): Desktop {
  return {
    ...bridgedDesktop(callByHttp),
    // A browser closes its window without waiting for anybody.
    whenClosing: () => undefined,
    openFile: chooseFile,
    saveFile(kind, suggestedName, bytes) {
      download(kind, suggestedName, bytes)
      return Promise.resolve(suggestedName)
    },
    async printPdf(title, bytes) {
      const answer = await callByHttp('print:pdf', { title, bytes })
      if (answer.kind !== 'address') return answer.kind === 'printed'
      return window.open(answer.address, '_blank') !== null
    },
  }
}
