import { PDFName, type PDFDocument, type PDFRef } from 'pdf-lib'
import type { Sheet } from '../layout/sheet'
import { contentOf, operatorsOn, type Named } from './content'

/** What pages call by name, and where it lies in the file. */
export type Resource = { readonly name: string; readonly ref: PDFRef }

export type Drawn = {
  readonly named: Named
  readonly fonts: readonly Resource[]
  readonly images: readonly Resource[]
}

/** From so many sheets on, what stands alike on all of them is written once: the border and the words of a batch of certificates. */
export const MANY_SHEETS = 10

const SHARED = 'S1'

/** Each sheet with resources of its own. */
function addEach(document: PDFDocument, sheets: readonly Sheet[], { named, fonts, images }: Drawn): void {
  for (const sheet of sheets) {
    const { node } = document.addPage([sheet.width, sheet.height])
    for (const { name, ref } of fonts) node.setFontDictionary(PDFName.of(name), ref)
    for (const { name, ref } of images) node.setXObject(PDFName.of(name), ref)
    const content = document.context.flateStream(contentOf(sheet, operatorsOn(sheet, named)))
    node.set(PDFName.of('Contents'), document.context.register(content))
  }
}

const byName = (resources: readonly Resource[]): Readonly<Record<string, PDFRef>> =>
  Object.fromEntries(resources.map(({ name, ref }) => [name, ref]))

/** What is drawn alike on every sheet. */
function onAll(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = [], ...others] = pages
  return others.reduce<ReadonlySet<string>>((shared, operators) => {
    const here = new Set(operators)
    return new Set([...shared].filter(one => here.has(one)))
  }, new Set(first))
}

/** Many sheets: one set of resources, and what stands alike on all of them drawn by one form (ISO 32000-1 §8.10). */
function addMany(document: PDFDocument, sheets: readonly Sheet[], { named, fonts, images }: Drawn): void {
  const { context } = document
  const pages = sheets.map(sheet => operatorsOn(sheet, named))
  const shared = onAll(pages)
  const drawn = { Font: byName(fonts), XObject: byName(images) }
  const form = context.flateStream([...shared].join('\n'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [
      0,
      0,
      Math.max(...sheets.map(({ width }) => width)),
      Math.max(...sheets.map(({ height }) => height)),
    ],
    Resources: drawn,
  })
  const xObjects = { ...drawn.XObject, [SHARED]: context.register(form) }
  const resources = context.register(context.obj({ Font: drawn.Font, XObject: xObjects }))
  for (const [at, sheet] of sheets.entries()) {
    const { node } = document.addPage([sheet.width, sheet.height])
    const own = (pages[at] ?? []).filter(operators => !shared.has(operators))
    node.set(PDFName.of('Resources'), resources)
    const content = context.flateStream(contentOf(sheet, [`/${SHARED} Do`, ...own]))
    node.set(PDFName.of('Contents'), context.register(content))
  }
}

/** Adds the sheets to the document as pages. */
export const addSheets = (document: PDFDocument, sheets: readonly Sheet[], drawn: Drawn): void => {
  if (sheets.length < MANY_SHEETS) addEach(document, sheets, drawn)
  else addMany(document, sheets, drawn)
}
