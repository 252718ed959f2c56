import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/renderer/adapters/sheet/read-workbook'
import { unwatched } from '../../../src/renderer/domain/progress'
import { brokenBytes } from '../../fixtures/sheet/broken-bytes'
import { smallXls } from '../../fixtures/sheet/old-files'
import { gb18030, policeExport, utf8, wpsSpreadsheetMl } from '../../fixtures/sheet/page-files'
import { seeded } from '../../fixtures/sheet/seeded'
import { stylesOf, xlsxFile } from '../../fixtures/sheet/xlsx-file'

const seed = Number(process.env['SHEET_SEED'] ?? 20261122)
const longestMs = 10_000

const body =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>王&#x4E00;</t></r></is></c></row><row r="2"><c r="A2" s="1"><v>32939</v></c><c r="B2" t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B4"/></mergeCells>'
const book = {
  sheets: [{ name: '名册', body }],
  strings: '<si><t>姓名</t></si>',
  styles: stylesOf('yyyy"年"m"月"'),
}

const files: readonly (readonly [string, Uint8Array, number])[] = [
  ['.xlsx', xlsxFile(book), 1500],
  ['.xlsx without compression', xlsxFile(book, 0), 1500],
  ['.xls', smallXls(), 600],
  ['.xls without container', smallXls('biff4'), 300],
  ['HTML', utf8(policeExport), 300],
  ['XML spreadsheet', utf8(wpsSpreadsheetMl), 600],
  ['CSV in GB18030', gb18030('姓名,备注\n王秀兰,"一,二"\n'.repeat(20)), 300],
]

describe('whatever happened to a file, reading it ends with a workbook or a refusal', () => {
  it.each(files)(`%s (seed ${seed})`, async (name, bytes, times) => {
    const next = seeded(seed)
    for (let count = 0; count < times; count += 1) {
      const from = performance.now()
      const damagedBytes = brokenBytes(bytes, next)
      const read = await readWorkbook({ name, bytes: damagedBytes }, unwatched).catch((reason: unknown) => {
        throw new Error(`Threw at mutation ${count} of seed ${seed}: ${String(reason)}`, { cause: reason })
      })
      expect([count, typeof read.ok, performance.now() - from < longestMs]).toEqual([count, 'boolean', true])
    }
  })
})
