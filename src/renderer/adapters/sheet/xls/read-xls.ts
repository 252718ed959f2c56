import type { CellObject, WorkBook, WorkSheet } from 'xlsx'
import type { Cell, Sheet } from '../../../domain/sheet/workbook'
import { mergeOf } from '../cells/merged'
import { numberFormat, plainFormat, type NumberFormat } from '../cells/number-format'
import { numericCell } from '../cells/numeric-cell'
import { RowCollector } from '../cells/row-collector'
import { limits } from '../limits'
import type { Quota } from '../quota'
import { damaged, Unreadable } from '../unreadable'
import { codePages } from './code-pages'
import { CompoundFile, isCompoundFile } from './compound-file'
import { onlyValues } from './value-records'

/** All sheets of an .xls or .et (BIFF 2 to 8). The container is opened here; what is in it is read by SheetJS, loaded only now. */
export async function readXls(bytes: Uint8Array, quota: Quota): Promise<Sheet[]> {
  const stream = isCompoundFile(bytes) ? workbookStream(bytes) : bytes
  if (!isWorkbookStream(stream)) throw damaged()
  quota.expect(stream.length)
  const sheetJs = await import('xlsx')
  sheetJs.set_cptable(codePages)
  const values = onlyValues(stream)
  const book = refusing(() => sheetJs.read(values, options))
  quota.advance(stream.length)
  if (book.SheetNames.length > limits.sheets)
    throw new Unreadable('file-too-large', { limit: `${limits.sheets} 个` })
  return sheetsOf(book, quota)
}

const options = {
  type: 'buffer',
  dense: true,
  raw: true,
  cellNF: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
} as const

/** Whether bytes begin with the first record of a workbook (BOF). Excel 2 to 4 and programs of their time wrote it without a container. */
export function isWorkbookStream(bytes: Uint8Array): boolean {
  const [record, version = 1, length = 0, high] = bytes
  return record === 9 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 32 && high === 0
}

/** A compound file may as well be a letter, a mail, or an .xlsx locked with a password. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = new CompoundFile(bytes)
  const find = (...names: string[]) => file.streams.find(({ name }) => names.includes(name.toLowerCase()))
  if (find('encryptedpackage', 'encryptioninfo', 'encryption')) throw new Unreadable('file-protected')
  const workbook = find('workbook') ?? find('book')
  if (workbook === undefined) throw new Unreadable('file-unknown')
  return file.read(workbook)
}

/** SheetJS tells by throwing what is wrong with a file. */
function refusing(read: () => WorkBook): WorkBook {
  try {
    return read()
  } catch (reason) {
    throw /password|encrypt/i.test(String(reason)) ? new Unreadable('file-protected') : damaged()
  }
}

function sheetsOf(book: WorkBook, quota: Quota): Sheet[] {
  const formats = new Formats(book.Workbook?.WBProps?.date1904 === true)
  return book.SheetNames.map((name, index) => {
    const rows = new RowCollector(quota)
    const sheet = book.Sheets[name]
    if (sheet) collect(sheet, rows, formats)
    return rows.finish(name, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0)
  })
}

function collect(sheet: WorkSheet, rows: RowCollector, formats: Formats): void {
  const data = sheet['!data'] ?? []
  for (const row of Object.keys(data)) {
    rows.begin(Number(row) + 1)
    const cells = data[Number(row)] ?? []
    for (const column of Object.keys(cells)) rows.put(Number(column), formats.cell(cells[Number(column)]))
  }
  for (const { s, e } of sheet['!merges'] ?? []) rows.merge(mergeOf(s.r + 1, s.c, e.r + 1, e.c))
}

const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
}

/** Makes our cells of SheetJS's, keeping each format code once. */
class Formats {
  private readonly known = new Map<string, NumberFormat>()
  private readonly date1904: boolean

  constructor(date1904: boolean) {
    this.date1904 = date1904
  }

  cell(cell: CellObject | undefined): Cell {
    const value = cell?.v
    if (cell?.t === 'e') return { error: errors[Number(value)] ?? '#N/A' }
    if (typeof value === 'number') return numericCell(value, this.format(cell?.z), this.date1904)
    return typeof value === 'string' || typeof value === 'boolean' ? value : null
  }

  private format(code: string | number | undefined): NumberFormat {
    if (typeof code !== 'string') return plainFormat
    const known = this.known.get(code)
    if (known) return known
    const format = numberFormat(code)
    this.known.set(code, format)
    return format
  }
}
