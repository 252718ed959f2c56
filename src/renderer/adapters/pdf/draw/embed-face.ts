import { PDFName, PDFString, type PDFDocument, type PDFRef } from 'pdf-lib'
import type { Face } from '../fonts/font-shelf'
import { readSfnt, type Sfnt } from '../fonts/sfnt'

/** A subset of a face inside a document. */
export type EmbeddedFace = {
  readonly ref: PDFRef
  /** The code of a character in content streams, four hexadecimal digits. */
  code(codePoint: number): string
  /** Its width in thousandths of the type size, as viewers will advance. */
  width(codePoint: number): number
}

const hex = (n: number): string => n.toString(16).toUpperCase().padStart(4, '0')

const utf16 = (codePoint: number): string =>
  codePoint <= 0xffff
    ? hex(codePoint)
    : hex(0xd800 + ((codePoint - 0x10000) >> 10)) + hex(0xdc00 + ((codePoint - 0x10000) & 0x3ff))

/** Six letters that differ between subsets of a font, taken from its characters so that the same paper gives the same bytes (FNV-1a). */
function subsetTag(codePoints: Iterable<number>): string {
  let hash = 0x811c9dc5
  for (const codePoint of codePoints) hash = Math.imul(hash ^ codePoint, 0x01000193) >>> 0
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26)),
  ).join('')
}

type Entry = { readonly glyph: number; readonly codePoint: number }

const byGlyph = (a: Entry, b: Entry): number => a.glyph - b.glyph

/** From codes back to text, for searching and copying. */
function toUnicode(entries: readonly Entry[]): string {
  const parts: string[] = []
  for (let i = 0; i < entries.length; i += 100) {
    const some = entries.slice(i, i + 100)
    const rows = some.map(({ glyph, codePoint }) => `<${hex(glyph)}><${utf16(codePoint)}>`)
    parts.push(`${some.length} beginbfchar\n${rows.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000><ffff>\nendcodespacerange',
    ...parts,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n')
}

function widthsOf(font: Sfnt, entries: readonly Entry[], scale: number): (number | number[])[] {
  const rows: (number | number[])[] = []
  let run: number[] = []
  let last = -2
  for (const { glyph } of entries) {
    if (glyph === last) continue
    if (glyph !== last + 1) {
      run = []
      rows.push(glyph, run)
    }
    run.push(Math.round(font.advance(glyph) * scale))
    last = glyph
  }
  return rows
}

/**
 * Puts the glyphs of these characters into the document as a Type0 font with glyph numbers for codes (ISO 32000-1 §9.7). Outlines lose a
 * quarter of their bytes when they are `packed`, and a paper takes twice as long: so only where many pages share them.
 */
export function embedFace(
  document: PDFDocument,
  face: Face,
  codePoints: ReadonlySet<number>,
  packed: boolean,
): EmbeddedFace {
  const bytes = face.held.subset(codePoints)
  const font = readSfnt(() => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (font === undefined) throw new Error(`The subset of ${face.label} is not a font`)
  const scale = 1000 / font.unitsPerEm
  const glyphs = new Map([...codePoints].map(codePoint => [codePoint, font.glyphOf(codePoint)]))
  const entries = [...glyphs].map(([codePoint, glyph]) => ({ glyph, codePoint })).sort(byGlyph)
  const name = `${subsetTag(codePoints)}+${face.sfnt.postScriptName}`
  const { context } = document
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: font.box.map(n => Math.round(n * scale)),
    ItalicAngle: 0,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round(font.ascent * scale),
    StemV: 80,
    FontFile2: context.register(
      packed
        ? context.flateStream(bytes, { Length1: bytes.length })
        : context.stream(bytes, { Length1: bytes.length }),
    ),
  })
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    DW: 1000,
    W: widthsOf(font, entries, scale),
    CIDToGIDMap: PDFName.of('Identity'),
    FontDescriptor: context.register(descriptor),
  })
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(entries))),
    }),
  )
  const glyphOf = (codePoint: number): number => glyphs.get(codePoint) ?? 0
  return {
    ref,
    code: codePoint => hex(glyphOf(codePoint)),
    width: codePoint => Math.round(font.advance(glyphOf(codePoint)) * scale),
  }
}
