import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/renderer/adapters/sheet/read-workbook'
import { blanks, fullRows, millionEmptyRows, xlsxOfPieces } from '../../fixtures/sheet/large-files'
import { utf16, utf8, wpsSpreadsheetMl, wrongFiles } from '../../fixtures/sheet/page-files'
import { readFirst, refusal } from '../../fixtures/sheet/read-built'
import { xlsxFile, xlsxOfRows, xlsxParts } from '../../fixtures/sheet/xlsx-file'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'

const one = '<row><c><v>1</v></c></row>'
const small = { sheets: [{ name: '名册', body: `<sheetData>${one}</sheetData>` }] }

/** What a file is refused with, and how many bytes had been unpacked by then. */
async function watchedRefusal(bytes: Uint8Array): Promise<{ problem: unknown; unpacked: number }> {
  let unpacked = 0
  const report = ({ done }: { done: number }): void => {
    unpacked = done
  }
  const read = await readWorkbook({ name: '名册.xlsx', bytes }, { report, cancelled: () => false })
  return { problem: read.ok ? null : read.problem, unpacked }
}

describe('files that hold nothing', () => {
  it.each([
    ['no bytes', new Uint8Array(0)],
    ['only blanks and line ends', utf8(' \r\n\t\n')],
    ['only a byte order mark', utf8('\uFEFF')],
    ['only zeros, as a power cut leaves', new Uint8Array(4096)],
    ['a workbook without a single filled cell', xlsxOfRows('<row r="1"><c r="A1" s="1"/></row>')],
    ['separators only', utf8(',,\n,,\n')],
  ])('refuses %s as empty', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('file-empty')
  })
})

describe('files that are no tables', () => {
  it.each(Object.entries(wrongFiles))('refuses %s as unknown', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('file-unknown')
  })

  it('refuses a Word document, a plain zip and an OpenDocument table as unknown', async () => {
    const relation =
      '<Relationships xmlns="x"><Relationship Id="rId1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>'
    const word = zipSync({
      '_rels/.rels': strToU8(relation),
      'word/document.xml': strToU8('<w:document xmlns:w="x"/>'),
    })
    const open = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })
    expect(await Promise.all([word, open, zipSync({ 'a.txt': strToU8('王秀兰') })].map(refusal))).toEqual([
      'file-unknown',
      'file-unknown',
      'file-unknown',
    ])
  })

  it('refuses an enciphered zip as protected', async () => {
    const bytes = xlsxFile(small)
    const text = String.fromCharCode(...bytes)
    for (let at = text.indexOf('PK\x01\x02'); at >= 0; at = text.indexOf('PK\x01\x02', at + 1))
      bytes[at + 8]! |= 1
    expect(await refusal(bytes)).toBe('file-protected')
  })
})

describe('damaged workbooks', () => {
  it('refuses a workbook that was cut off anywhere', async () => {
    const whole = xlsxFile(small)
    const cuts = Array.from({ length: 40 }, (_, step) => 4 + Math.floor(((whole.length - 4) * step) / 40))
    expect(await Promise.all(cuts.map(length => refusal(whole.slice(0, length))))).toEqual(
      cuts.map(() => 'file-truncated'),
    )
  })

  it('refuses XML that breaks off anywhere, though the zip around it is whole', async () => {
    const name = 'xl/worksheets/sheet1.xml'
    const body =
      '<sheetData><row r="1"><c r="A1" t="str"><!-- 注 --><v>王&amp;<![CDATA[李]]></v></c><c r="B1"/></row></sheetData>'
    const sheet = xlsxParts({ sheets: [{ name: '名册', body }] })[name]!
    for (let length = 1; length < sheet.length; length += 1) {
      const cut = xlsxFile({ ...small, parts: { [name]: sheet.slice(0, length) } }, 0)
      expect([length, await refusal(cut)]).toEqual([length, 'file-truncated'])
    }
  })

  it.each([
    ['tags that close each other', '<sheetData><row><c><v>1</c></v></row></sheetData>'],
    ['an attribute without quotes', '<sheetData><row r=1><c><v>1</v></c></row></sheetData>'],
    ['a tag inside a tag', '<sheetData><row <c><v>1</v></c></row></sheetData>'],
    ['elements nested without end', '<a>'.repeat(5000) + '</a>'.repeat(5000)],
    ['a shared text that is not there', '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'],
  ])('refuses %s', async (_, body) => {
    expect(await refusal(xlsxFile({ sheets: [{ name: '名册', body }] }))).toBe('file-truncated')
  })

  it('refuses a content that does not fit its checksum', async () => {
    const bytes = xlsxFile(small, 0)
    bytes[String.fromCharCode(...bytes).indexOf('<v>1</v>') + 3] = 0x32
    expect(await refusal(bytes)).toBe('file-truncated')
  })

  it('refuses an XML spreadsheet that breaks off', async () => {
    expect(await refusal(utf8(wpsSpreadsheetMl.slice(0, -30)))).toBe('file-truncated')
  })
})

describe('files made to do harm', () => {
  it('refuses 200 MB of zip bomb at once, without unpacking it', async () => {
    const { problem, unpacked } = await watchedRefusal(await xlsxOfPieces(blanks(200)))
    expect(problem).toEqual({ code: 'file-bomb', detail: { size: '200 MB', limit: '压缩前后相差 200 倍' } })
    expect(unpacked).toBeLessThan(10_000)
  })

  it('refuses a bomb that lies about its size as soon as it passes what it claimed', async () => {
    const bytes = await xlsxOfPieces(blanks(200))
    const view = new DataView(bytes.buffer)
    const directory =
      String.fromCharCode(...bytes.subarray(-2000)).lastIndexOf('sheet1.xml') + bytes.length - 2000
    view.setUint32(directory - 'xl/worksheets/'.length - 46 + 24, 5000, true)
    const { problem, unpacked } = await watchedRefusal(bytes)
    expect(problem).toMatchObject({ code: 'file-bomb' })
    expect(unpacked).toBeLessThan(10_000)
  })

  it('refuses entity bombs, in workbooks and in XML spreadsheets', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const sheet = strToU8(`<?xml version="1.0"?>${bomb}<worksheet><sheetData>${one}</sheetData></worksheet>`)
    expect(await refusal(xlsxFile({ ...small, parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toBe(
      'file-entities',
    )
    expect(await refusal(utf8(wpsSpreadsheetMl.replace('<Workbook', `${bomb}<Workbook`)))).toBe(
      'file-entities',
    )
  })

  it('refuses merges that overlap without end', async () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)
    const body = `<sheetData>${one.repeat(2000)}</sheetData><mergeCells>${merges}</mergeCells>`
    expect(await refusal(xlsxFile({ sheets: [{ name: '名册', body }] }))).toBe('file-bomb')
  })

  it('does not hang on a page of brackets and quotes without end', async () => {
    const page = `<html><table><tr><td>王秀兰<td>${'<a "'.repeat(200_000)}${'< '.repeat(200_000)}${'<!--'.repeat(100_000)}</td></tr></table>`
    expect(await refusal(utf8(page))).toBe('read')
  })
})

describe('limits, with their numbers in the sentence', () => {
  it('refuses more rows with content than the limit', async () => {
    const { problem } = await watchedRefusal(await xlsxOfPieces(fullRows(300_001, 1)))
    expect(problem).toEqual({ code: 'file-too-large', detail: { limit: '300000 行' } })
    expect(refusalWords({ code: 'file-too-large', detail: { limit: '300000 行' } })).toContain('300000 行')
  })

  it('refuses a cell further right than the limit, in every kind of file', async () => {
    const far = '<row r="1"><c r="SS1"><v>1</v></c></row>'
    expect((await watchedRefusal(xlsxOfRows(far))).problem).toEqual({
      code: 'file-too-large',
      detail: { limit: '512 列' },
    })
    expect(await refusal(utf8(`${','.repeat(512)}x`))).toBe('file-too-large')
    expect(await refusal(utf8(`<table><tr>${'<td>'.repeat(512)}<td>x</table>`))).toBe('file-too-large')
  })

  it('refuses a text file larger than the limit before looking into it', async () => {
    const { problem, unpacked } = await watchedRefusal(new Uint8Array(64 * 1024 * 1024 + 1).fill(0x41))
    expect(problem).toEqual({ code: 'file-too-large', detail: { limit: '64 MB' } })
    expect(unpacked).toBe(0)
  })
})

describe('large files that are all right', () => {
  it('reads a million empty formatted rows by the rows that hold something', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    const columns = ['A', 'B']
    const bytes = await xlsxOfPieces(millionEmptyRows(rows, 3, columns))
    const before = process.memoryUsage().rss
    expect((await readFirst(bytes)).rows).toEqual([
      { row: 1, cells: ['姓名'] },
      { row: 2, cells: [1] },
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })
})

it('reads UTF-16 parts of a workbook as damage rather than as nothing', async () => {
  const sheet = utf16('<worksheet><sheetData/></worksheet>', false, true)
  expect(await refusal(xlsxFile({ ...small, parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toBe(
    'file-truncated',
  )
})
