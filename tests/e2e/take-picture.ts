import { mkdir, writeFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Page } from 'playwright'
import { PNG } from 'pngjs'

const folder = new URL('../../docs/pictures/', import.meta.url)
const wanted = process.env['WENYUAN_PICTURES'] === '1'

async function keep(name: string, png: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(new URL(`${name}.png`, folder), png)
}

/** With `WENYUAN_PICTURES=1`: the window as it is now, into docs/pictures, without the sentences that go away by themselves. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!wanted) return
  const style = '.ant-message { visibility: hidden }'
  await keep(name, await page.screenshot({ animations: 'disabled', style }))
}

/** With `WENYUAN_PICTURES=1`: the first page of a paper, `height` pixels high, into docs/pictures. */
export async function takePaperPicture(pdf: Uint8Array, name: string, height: number): Promise<void> {
  if (!wanted) return
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const page = document.getPage(0)
  const drawn = await page.render({
    scale: height / page.getOriginalSize().originalHeight,
    render: ({ data: pixels }) => Promise.resolve(pixels),
  })
  const png = new PNG({ width: drawn.width, height: drawn.height })
  png.data.set(drawn.data)
  document.destroy()
  library.destroy()
  await keep(name, PNG.sync.write(png))
}
