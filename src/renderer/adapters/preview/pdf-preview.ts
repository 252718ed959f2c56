import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist'
import type { OpenedPdf, PagePicture, Preview } from '../../domain/ports'
import { fail, ok } from '../../domain/result'

/** Compiles nothing at run time (content policy) and draws glyphs as paths, so that the screen shows the very shapes that are printed. */
const drawing = {
  isEvalSupported: false,
  useWasm: false,
  disableFontFace: true,
  useSystemFonts: false,
} as const

const startReader = (): PDFWorker =>
  PDFWorker.create({
    port: new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module', name: 'preview' }),
  })

/** Faults of pdf.js that say something of the file. */
const refusals: Readonly<Record<string, string>> = {
  PasswordException: 'attachment-locked',
  InvalidPDFException: 'attachment-broken',
  UnknownErrorException: 'attachment-broken',
}

/** Pictures of PDF pages by pdf.js, which reads files in one worker of its own, started with the first file. */
export function pdfPreview(): Preview {
  let reader: PDFWorker | undefined

  async function open(bytes: Uint8Array): Promise<OpenedPdf> {
    reader ??= startReader()
    // The worker takes what it is given, so it is given a copy.
    const opening = getDocument({ ...drawing, data: bytes.slice(), worker: reader })
    try {
      const pdf = await opening.promise
      return {
        pages: await pageSizes(pdf),
        picture: (page, scale) => pagePicture(pdf, page, scale),
        close: () => void opening.destroy(),
      }
    } catch (fault) {
      await opening.destroy()
      throw fault
    }
  }

  return {
    open,
    async openForeign(bytes) {
      try {
        const opened = await open(bytes)
        return opened.pages.length === 0 ? fail('attachment-broken') : ok(opened)
      } catch (fault) {
        const code = fault instanceof Error ? refusals[fault.name] : undefined
        if (code === undefined) throw fault
        return fail(code)
      }
    },
  }
}

function pageSizes(pdf: PDFDocumentProxy): Promise<OpenedPdf['pages']> {
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { width, height } = (await pdf.getPage(index + 1)).getViewport({ scale: 1 })
      return { width, height }
    }),
  )
}

async function pagePicture(pdf: PDFDocumentProxy, page: number, scale: number): Promise<PagePicture> {
  const proxy = await pdf.getPage(page)
  const viewport = proxy.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (context === null) throw new Error('This page has no 2d canvas')
  await proxy.render({ canvas: null, canvasContext: context, viewport }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return { width: canvas.width, height: canvas.height, pixels: data }
}
