import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/** A rasterised page: one byte a pixel, 0 black to 255 white. `dpi` pixels make an inch. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly dpi: number
  readonly shades: Uint8Array
}

const shadesOf = (pixels: Uint8Array): Uint8Array => {
  const shades = new Uint8Array(pixels.length / 4)
  for (let i = 0; i < shades.length; i++) {
    shades[i] = Math.min(pixels[4 * i] ?? 255, pixels[4 * i + 1] ?? 255, pixels[4 * i + 2] ?? 255)
  }
  return shades
}

let library: ReturnType<typeof PDFiumLibrary.init> | undefined

/** Every page of a PDF as pdfium, the rasteriser of Chromium, draws it. Any colour counts by its darkest part. */
export async function drawPages(pdf: Uint8Array, dpi = 100, password?: string): Promise<readonly Picture[]> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf, password)
  const pictures: Picture[] = []
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({
      scale: dpi / 72,
      render: ({ data: pixels }) => Promise.resolve(pixels),
    })
    pictures.push({ width, height, dpi, shades: shadesOf(data) })
  }
  document.destroy()
  return pictures
}

/** The text of every page as it would be copied out of a viewer, without blanks and line ends. */
export async function textOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  const texts = [...document.pages()].map(page => page.getText().replace(/\s/gu, ''))
  document.destroy()
  return texts
}

export function toPng({ width, height, shades }: Picture): Uint8Array {
  const png = new PNG({ width, height, colorType: 0 })
  for (const [i, shade] of shades.entries()) png.data.set([shade, shade, shade, 255], 4 * i)
  return PNG.sync.write(png, { colorType: 0, inputColorType: 6 })
}

export function fromPng(bytes: Uint8Array, dpi: number): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
  return { width, height, dpi, shades: shadesOf(new Uint8Array(data)) }
}
