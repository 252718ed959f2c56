import type { Sheet } from '../../../domain/sheet/workbook'
import { RowCollector } from '../cells/row-collector'
import { notEarly, type EarlyRows } from '../early-rows'
import { limits } from '../limits'
import type { Quota } from '../quota'
import { damaged, Unreadable } from '../unreadable'
import { XmlScanner, type XmlEvents } from '../xml/xml-scanner'
import { SharedStrings } from './shared-strings'
import { SheetPart, type Book } from './sheet-part'
import { Styles } from './styles'
import { unpack } from './unpack'
import { partName, Relations, relationsName, WorkbookPart, type ListedSheet } from './workbook-parts'
import { partKey, readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory'

/** All sheets of an .xlsx (or .et saved as one). Only the parts that hold cells are unpacked, and only piece by piece. */
export async function readXlsx(bytes: Uint8Array, quota: Quota, early: EarlyRows): Promise<Sheet[]> {
  const zip = readZipDirectory(bytes)
  const workbookName = await findWorkbook(zip, quota)
  const workbook = new WorkbookPart()
  await readPart(partOf(zip, workbookName), 'workbook', workbook, quota)
  if (workbook.sheets.length > limits.sheets)
    throw new Unreadable('file-too-large', { limit: `${limits.sheets} 个` })

  const relations = await readRelations(zip, workbookName, quota)
  const parts = sheetParts(zip, workbookName, workbook.sheets, relations)
  const target = (kind: string): ZipEntry | undefined => {
    const relation = relations.list.find(one => one.kind === kind)
    return relation && partOf(zip, partName(workbookName, relation.target))
  }
  const stringsPart = target('sharedStrings')
  const stylesPart = target('styles')
  for (const part of [stringsPart, stylesPart, ...parts.map(({ entry }) => entry)])
    quota.expect(part?.size ?? 0)

  const strings = new SharedStrings(quota, early.string)
  if (stringsPart) await scan(stringsPart, 'sst', strings, quota, early.room)
  const styles = new Styles()
  if (stylesPart) await scan(stylesPart, 'styleSheet', styles, quota)
  const book: Book = { strings: strings.list, formats: styles.formats, date1904: workbook.date1904 }

  const sheets: Sheet[] = []
  for (const [nth, { listed, entry }] of parts.entries()) {
    const rows = new RowCollector(quota, (row, shared) => {
      early.take(nth, row, shared)
    })
    await scan(entry, 'worksheet', new SheetPart(book, rows), quota, early.room)
    sheets.push(rows.finish(listed.name, listed.hidden))
  }
  return sheets
}

async function findWorkbook(zip: ZipDirectory, quota: Quota): Promise<string> {
  const usual = 'xl/workbook.xml'
  if (zip.has(usual)) return usual
  if (!zip.has('_rels/.rels')) throw new Unreadable('file-unknown')
  const { list } = await readRelations(zip, '', quota)
  const name = list.find(({ kind }) => kind === 'officeDocument')?.target ?? ''
  if (!/workbook[^/]*\.xml$/i.test(name)) throw new Unreadable('file-unknown')
  return partKey(name)
}

async function readRelations(zip: ZipDirectory, part: string, quota: Quota): Promise<Relations> {
  const relations = new Relations()
  const entry = zip.get(partKey(relationsName(part)))
  if (entry) await readPart(entry, 'Relationships', relations, quota)
  return relations
}

type SheetPlace = { readonly listed: ListedSheet; readonly entry: ZipEntry }

/** Where each sheet with cells is stored; sheets that are a single chart or dialog have none. */
function sheetParts(
  zip: ZipDirectory,
  workbookName: string,
  sheets: readonly ListedSheet[],
  relations: Relations,
): SheetPlace[] {
  const byId = new Map(relations.list.map(relation => [relation.id, relation]))
  return sheets.flatMap(listed => {
    const relation = byId.get(listed.relation)
    if (relation === undefined) throw damaged()
    if (relation.kind !== 'worksheet') return []
    return [{ listed, entry: partOf(zip, partName(workbookName, relation.target)) }]
  })
}

function partOf(zip: ZipDirectory, name: string): ZipEntry {
  const entry = zip.get(partKey(name))
  if (entry === undefined) throw damaged()
  return entry
}

async function readPart(entry: ZipEntry, root: string, events: XmlEvents, quota: Quota): Promise<void> {
  quota.expect(entry.size)
  await scan(entry, root, events, quota)
}

async function scan(
  entry: ZipEntry,
  root: string,
  events: XmlEvents,
  quota: Quota,
  room = notEarly.room,
): Promise<void> {
  const scanner = new XmlScanner(root, events)
  await unpack(entry, quota, chunk => {
    scanner.feed(chunk)
    return room()
  })
  scanner.end()
}
