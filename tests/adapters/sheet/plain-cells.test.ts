import { describe, expect, it } from 'vitest'
import { readCells } from '../../fixtures/sheet/read-built'
import { stylesOf, xlsxOfRows } from '../../fixtures/sheet/xlsx-file'

const strings = '<si><t>王一</t></si><si><t>李二</t></si>'
const styles = stylesOf('yyyy-mm-dd')

/** The cells of one row, as they are read. */
const cellsOf = async (cells: string): Promise<unknown> =>
  (await readCells(xlsxOfRows(`<row r="1">${cells}</row>`, { strings, styles })))[0]

/** A cell as nearly every program writes it, the same cell spelt in another way that the standard allows, and what it is. */
const spellings = [
  ['text of the table', '<c r="B1" s="0" t="s"><v>1</v></c>', '<c t="s" r="B1" s="0" ><v>1</v></c>', '李二'],
  ['a number', '<c r="B1"><v>12.5</v></c>', "<c r='B1'><v>12.5</v></c>", 12.5],
  ['a date', '<c r="B1" s="1"><v>32939</v></c>', '<c r="b1" s="1"><v >32939</v></c>', { date: '1990-03-07' }],
  [
    'a word',
    '<c r="B1" t="str"><v>王&amp;李</v></c>',
    '<c r="B1" t="str"><v><![CDATA[王&李]]></v></c>',
    '王&李',
  ],
  ['yes', '<c r="B1" t="b"><v>1</v></c>', '<c r="B1" t="b" cm="1"><v>1</v></c>', true],
  [
    'an error',
    '<c r="B1" t="e"><v>#N/A</v></c>',
    '<c r="B1" t="e"><f>1/0</f><v>#N/A</v></c>',
    { error: '#N/A' },
  ],
  ['a place with blanks', '<c r="B1" t="s"><v> 1 </v></c>', '<x:c r="B1" t="s"><x:v> 1 </x:v></x:c>', '李二'],
] as const

describe('a cell means the same however it is spelt', () => {
  it.each(spellings)('%s', async (_, plain, other, cell) => {
    expect(await cellsOf(plain)).toEqual([null, cell])
    expect(await cellsOf(other)).toEqual([null, cell])
  })

  it('between plain cells and others, with empty ones, in a row without addresses', async () => {
    const mixed =
      '<c t="s"><v>0</v></c><c s="1"/><c><f>1</f><v>2</v></c>\n<c t="s"><v>1</v></c><c><v></v></c><c t="inlineStr"><is><t>末</t></is></c>'
    expect(await cellsOf(mixed)).toEqual(['王一', null, 2, '李二', null, '末'])
  })
})

describe('a cell that is not well formed', () => {
  it.each([
    ['a text that is not in the table', '<c r="A1" t="s"><v>7</v></c>'],
    ['a value that is closed by another', '<c r="A1"><v>1</x></c>'],
    ['a cell that is not closed', '<c r="A1"><v>1</v>'],
    ['a type that is nothing', '<c r="A1" t=><v>1</v></c>'],
  ])('makes the file a damaged one: %s', async (_, cell) => {
    await expect(cellsOf(cell)).rejects.toThrow('file-truncated')
  })
})

/** The texts of a row that asks for the first strings of this table, as they are read. */
const textsOf = async (table: string): Promise<unknown> =>
  (
    await readCells(
      xlsxOfRows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', {
        strings: table,
        styles,
      }),
    )
  )[0]

describe('a string of the table means the same however it is spelt', () => {
  it.each([
    ['as nearly every program writes it', '<si><t>王&amp;李</t></si><si><t>李二</t></si>', '王&李'],
    ['with blanks that count', '<si><t xml:space="preserve"> 王 </t></si><si><t>李二</t></si>', ' 王 '],
    ['in runs', '<si><r><t>王</t></r><r><t>一</t></r></si><si><t>李二</t></si>', '王一'],
    [
      'with how it is read aloud',
      '<si><t>王一</t><rPh sb="0" eb="1"><t>ワン</t></rPh></si><si><t>李二</t></si>',
      '王一',
    ],
    ['with blanks between the marks', '<si>\n<t >王一</t>\n</si>\n<si><t>李二</t></si>', '王一'],
    ['with characters by their number', '<si><t>_x738B_&#x4E00;</t></si><si><t>李二</t></si>', '王一'],
    ['as it stands', '<si><t><![CDATA[王&一]]></t></si><si><t>李二</t></si>', '王&一'],
  ])('%s', async (_, table, first) => {
    expect(await textsOf(table)).toEqual([first, '李二'])
  })

  it('in a table of many, each at its place, wherever a piece of the file ends', async () => {
    const spelt = [
      (name: string) => `<si><t>${name}</t></si>`,
      (name: string) => `<si><t xml:space="preserve">${name}</t></si>`,
      (name: string) => `<si><t>&#${name.codePointAt(0) ?? 0};${name.slice(1)}</t></si>`,
      (name: string) => `<si><r><t>${name}</t></r></si>`,
    ]
    const names = Array.from({ length: 20_000 }, (_, nth) => `王${nth}`)
    const table = names.map((name, nth) => spelt[Math.max(0, (nth % 13) - 9)]?.(name) ?? '').join('')
    const asked = names.map(
      (_, nth) => `<row r="${nth + 1}"><c r="A${nth + 1}" t="s"><v>${nth}</v></c></row>`,
    )
    const cells = await readCells(xlsxOfRows(asked.join(''), { strings: table, styles }))
    expect(cells).toEqual(names.map(name => [name]))
  })

  it('a string without text is one too: those after it keep their places', async () => {
    expect(await textsOf('<si/><si><t>李二</t></si>')).toEqual([null, '李二'])
    expect(await textsOf('<si><t></t></si><si><t>李二</t></si>')).toEqual([null, '李二'])
  })
})

describe('a table of strings that is not well formed', () => {
  it.each([
    ['a string that is closed by another', '<si><t>王一</t></x><si><t>李二</t></si>'],
    ['a string that is not closed', '<si><t>王一</t><si><t>李二</t></si>'],
    ['a string after the end of the table', '<si><t>王一</t></si></sst><si><t>李二</t></si>'],
  ])('makes the file a damaged one: %s', async (_, table) => {
    await expect(textsOf(table)).rejects.toThrow('file-truncated')
  })
})
