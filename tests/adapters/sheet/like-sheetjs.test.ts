import { SSF, utils, write, type CellObject, type WorkSheet } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { numberFormat } from '../../../src/renderer/adapters/sheet/cells/number-format'
import { numericCell } from '../../../src/renderer/adapters/sheet/cells/numeric-cell'
import { largeRoster } from '../../benchmarks/large-roster'
import { shuffledRows } from '../../fixtures/sheet/mutated-rosters'
import { readBuilt } from '../../fixtures/sheet/read-built'
import { rosterBytes } from '../../fixtures/sheet/roster-files'
import { seeded } from '../../fixtures/sheet/seeded'
import { sheetJsRows } from '../../fixtures/sheet/sheetjs-cells'

const seed = 20261122

/** SheetJS's own formatter; its types say `any`. */
const { format } = SSF as {
  format: (code: string, number: number, options?: { date1904: boolean }) => string
}

const texts = [
  '王秀兰',
  '140213199003071248',
  ' 两边 ',
  '一\n二',
  'a & b < c',
  '𠮷䶮',
  '',
  '=1+1',
  '__proto__',
  '😀',
]
const formatCodes = ['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '0000', '0"号楼"', '#,##0.00', '0.0%', 'General']

function randomCell(next: () => number): CellObject | undefined {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const kind = Math.floor(next() * 7)
  if (kind === 0) return undefined
  if (kind === 1) return { t: 'b', v: next() < 0.5 }
  if (kind === 2) return { t: 'e', v: pick([0x2a, 0x07, 0x17]) }
  if (kind === 3) return { t: 'n', v: pick([0, -1.5, 1e15, 140213199003071230, 0.1 + 0.2, 1e-7]) }
  if (kind === 4) return { t: 'n', v: 100 + Math.floor(next() * 45_000), z: pick(formatCodes) }
  return { t: 's', v: pick(texts) }
}

function randomSheet(next: () => number): WorkSheet {
  const sheet: WorkSheet = { '!ref': 'A1:T120' }
  for (let row = 0; row < 120; row += 1) {
    if (next() < 0.1) continue
    for (let column = 0; column < 20; column += 1) {
      const cell = randomCell(next)
      if (cell) sheet[utils.encode_cell({ r: row, c: column })] = cell
    }
  }
  return sheet
}

describe('SheetJS is the reference', () => {
  it.each([
    ['shared strings', true, false],
    ['strings in the cells', false, false],
    ['days counted from 1904', true, true],
  ])(
    `reads every value and type of random workbooks alike: %s (seed ${seed})`,
    async (_, bookSST, date1904) => {
      const next = seeded(seed)
      const book = utils.book_new()
      for (const name of ['一', '二', '三']) utils.book_append_sheet(book, randomSheet(next), name)
      book.Workbook = { ...book.Workbook, WBProps: { date1904 } }
      const bytes = new Uint8Array(write(book, { type: 'array', bookSST, compression: true }) as ArrayBuffer)
      const { sheets } = await readBuilt(bytes)
      expect(sheets.map(({ rows }) => rows)).toEqual(sheetJsRows(bytes))
    },
  )

  it(`reads rosters with anything in their cells alike (seed ${seed})`, async () => {
    const next = seeded(seed)
    for (let count = 0; count < 200; count += 1) {
      const { rows } = shuffledRows(next)
      const bytes = rosterBytes.xlsx({ rows, date1904: count % 2 === 1 })
      const { sheets } = await readBuilt(bytes)
      expect([count, sheets.map(sheet => sheet.rows)]).toEqual([count, sheetJsRows(bytes)])
    }
  })

  it('reads a roster of thousands alike', async () => {
    const bytes = await largeRoster(3000)
    const { sheets } = await readBuilt(bytes)
    expect(sheets.map(({ rows }) => rows)).toEqual(sheetJsRows(bytes))
  })

  it.each([
    '0',
    '00',
    '0000',
    '000000',
    '0.00',
    '0.0#',
    '#,##0',
    '#,##0.00',
    '#,##0.00_);(#,##0.00)',
    '0%',
    '0.00%',
    '0"号楼"',
    '"第"0"单元"',
    '000-0000-0000',
    '0000\\-00',
    '[Red]0.0',
    '#',
    '##',
    '0;-0;"无"',
    '"幢"General',
    '[$¥-804]#,##0.00',
    '_ * #,##0_ ',
  ])('shows numbers as %s the same way', code => {
    for (const number of [0, 1, 5, 12, 123, 1234, 12345.678, 0.5, 0.125, 13800000001]) {
      const cell = numericCell(number, numberFormat(code), false)
      const shown = typeof cell === 'object' && cell !== null && 'shown' in cell ? cell.shown : String(number)
      expect([number, shown]).toEqual([number, format(code, number).trim()])
    }
  })

  it('shows numbers below zero as Excel does', () => {
    const shown = (code: string, number: number) => numericCell(number, numberFormat(code), false)
    expect(shown('0.00', -3)).toEqual({ number: -3, shown: '-3.00' })
    expect(shown('#,##0;(#,##0)', -1234)).toEqual({ number: -1234, shown: '(1,234)' })
    expect(shown('0', -0.4)).toEqual({ number: -0.4, shown: '0' })
  })

  it.each([
    'yyyy-mm-dd',
    'm/d/yy',
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy/m/d;@',
    'd-mmm-yy',
    'yyyy-mm-dd hh:mm:ss',
  ])('gives days as %s the same way', code => {
    for (const serial of [1, 59, 61, 366, 20000, 32939.75, 43890, 73050, 2958465])
      for (const date1904 of [false, true]) {
        const expected = format('yyyy-mm-dd', serial, { date1904 })
        if (serial === 2958465 && date1904) continue
        expect(numericCell(serial, numberFormat(code), date1904)).toEqual({ date: expected })
      }
  })
})
