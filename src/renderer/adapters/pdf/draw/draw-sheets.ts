import { PDFDocument } from 'pdf-lib'
import type { Face } from '../fonts/font-shelf'
import type { Sheet } from '../layout/sheet'
import { addSheets, MANY_SHEETS, type Resource } from './add-sheets'
import type { NamedFace } from './content'
import { embedFace } from './embed-face'

/** What the file says of itself. `made` in milliseconds since 1970. */
export type FileFacts = { readonly title: string; readonly author: string; readonly made: number }

const MAKER = '文源工作台'

/** The characters drawn with each face, faces in order of first use. */
function charactersByFace(sheets: readonly Sheet[]): ReadonlyMap<Face, ReadonlySet<number>> {
  const used = new Map<Face, Set<number>>()
  for (const item of sheets.flatMap(({ items }) => items)) {
    if (item.kind !== 'text') continue
    for (const { glyph } of item.line.glyphs) {
      const known = used.get(glyph.face) ?? new Set()
      used.set(glyph.face, known.add(glyph.codePoint))
    }
  }
  return used
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/** Every picture of the sheets, once each. */
async function embedImages(
  document: PDFDocument,
  sheets: readonly Sheet[],
): Promise<ReadonlyMap<Uint8Array, Resource>> {
  const images = new Map<Uint8Array, Resource>()
  for (const item of sheets.flatMap(({ items }) => items)) {
    if (item.kind !== 'image' || images.has(item.bytes)) continue
    const { ref } = await (isJpeg(item.bytes) ? document.embedJpg(item.bytes) : document.embedPng(item.bytes))
    images.set(item.bytes, { name: `I${images.size + 1}`, ref })
  }
  return images
}

/** The sheets as a PDF file. The same sheets and facts give the same bytes. */
export async function drawSheets(sheets: readonly Sheet[], facts: FileFacts): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setTitle(facts.title, { showInWindowTitleBar: true })
  document.setAuthor(facts.author)
  document.setLanguage('zh-CN')
  document.setCreator(MAKER)
  document.setProducer(MAKER)
  document.setCreationDate(new Date(facts.made))
  document.setModificationDate(new Date(facts.made))
  const faces = new Map<Face, NamedFace>()
  for (const [face, codePoints] of charactersByFace(sheets)) {
    faces.set(face, {
      ...embedFace(document, face, codePoints, sheets.length >= MANY_SHEETS),
      name: `F${faces.size + 1}`,
    })
  }
  const images = await embedImages(document, sheets)
  const named = { faces, images: new Map([...images].map(([bytes, { name }]) => [bytes, name])) }
  addSheets(document, sheets, { named, fonts: [...faces.values()], images: [...images.values()] })
  return document.save()
}
