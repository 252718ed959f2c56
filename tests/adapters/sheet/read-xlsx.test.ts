import { describe, expect, it } from 'vitest'
import { readBuilt, readCells, readFirst } from '../../fixtures/sheet/read-built'
import { stylesOf, xlsxFile, xlsxOfRows } from '../../fixtures/sheet/xlsx-file'

describe('the type of a cell decides what may be believed', () => {
  it('keeps an identity number in a text cell as text and in a numeric cell as a number', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>140213199003071230</v></c><c r="C1" t="inlineStr"><is><t>14021319900307123X</t></is></c></row>'
    expect(await readCells(xlsxOfRows(rows, { strings: '<si><t>140213199003071248</t></si>' }))).toEqual([
      ['140213199003071248', 140213199003071230, '14021319900307123X'],
    ])
  })

  it('reads a formula by its stored result', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>王&amp;李</v></c><c r="C1"><f>SUM(A1)</f></c></row>'
    expect(await readCells(xlsxOfRows(rows))).toEqual([[2, '王&李']])
  })

  it('keeps error values, and yes and no, as what they are', async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c></row>'
    expect(await readCells(xlsxOfRows(rows))).toEqual([[{ error: '#N/A' }, true, false]])
  })

  it('keeps what cannot be a number as text', async () => {
    expect(
      await readCells(xlsxOfRows('<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>x</v></c></row>')),
    ).toEqual([['1e999', 'x']])
  })
})

describe('dates and shown numbers', () => {
  it('gives a number with a date format as a date, in both ways of counting days', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>32939</v></c><c r="B1" s="2"><v>32939.75</v></c></row>'
    const styles = stylesOf('yyyy-mm-dd', 'yyyy"年"m"月"d"日"')
    const day = { date: '1990-03-07' }
    expect(await readCells(xlsxOfRows(rows, { styles }))).toEqual([[day, day]])
    const later = { date: '1994-03-08' }
    expect(await readCells(xlsxOfRows(rows, { styles, date1904: true }))).toEqual([[later, later]])
  })

  it('gives a month that was typed without a day as the month that is shown', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>32933</v></c><c r="B1" s="2"><v>32933</v></c><c r="C1" s="1"><v>32939</v></c></row>'
    expect(await readCells(xlsxOfRows(rows, { styles: stylesOf('yyyy"年"m"月"', 'yyyy-mm') }))).toEqual([
      [{ number: 32933, shown: '1990年3月' }, { number: 32933, shown: '1990-03' }, { date: '1990-03-07' }],
    ])
  })

  it('tells what a number is shown as when its format adds something', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>12</v></c><c r="B1" s="2"><v>5</v></c><c r="C1" s="3"><v>7</v></c><c r="D1" s="4"><v>0.5</v></c></row>'
    expect(await readCells(xlsxOfRows(rows, { styles: stylesOf('0000', '0"号楼"', '0', 'h:mm') }))).toEqual([
      [{ number: 12, shown: '0012' }, { number: 5, shown: '5号楼' }, 7, { number: 0.5, shown: '12:00' }],
    ])
  })

  it('reads a date stored as text of the standard', async () => {
    expect(
      await readCells(xlsxOfRows('<row r="1"><c r="A1" t="d"><v>1990-03-07T00:00:00</v></c></row>')),
    ).toEqual([[{ date: '1990-03-07' }]])
  })
})

describe('text', () => {
  it('joins the runs of rich text and leaves out phonetic guides', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>王</t></r><r><t xml:space="preserve"> 秀兰</t></r><rPh sb="0" eb="1"><t>オウ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>张</t></si>'
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="inlineStr"><is><r><t>李</t></r><rPh><t>リ</t></rPh><r><t>明</t></r></is></c></row>'
    expect(await readCells(xlsxOfRows(rows, { strings }))).toEqual([['王 秀兰', '张', '李明']])
  })

  it('resolves entities, character numbers, CDATA and the escapes of spreadsheets, and makes line ends one', async () => {
    const strings =
      '<si><t>&#20013;&#x1F600;&lt;&unknown;</t></si><si><t><![CDATA[a<b&amp;]]></t></si><si><t>一_x000D_\r\n二_x005F_x0041_</t></si><si><!-- <si><t>x</t></si> --><t>䶮𬱖</t></si>'
    const rows = [0, 1, 2, 3].map(index => `<c t="s"><v>${index}</v></c>`).join('')
    expect(await readCells(xlsxOfRows(`<row>${rows}</row>`, { strings }))).toEqual([
      ['中😀<&unknown;', 'a<b&amp;', '一\n二_x0041_', '䶮𬱖'],
    ])
  })

  it('leaves text untrimmed, no-break spaces and all', async () => {
    expect(
      await readCells(xlsxOfRows('<row><c t="inlineStr"><is>\n <t> 1402\u00A0</t>\n</is></c></row>')),
    ).toEqual([[' 1402\u00A0']])
  })

  it('does not mind headings that are names of inner workings', async () => {
    const row =
      '<row><c t="inlineStr"><is><t>__proto__</t></is></c><c t="inlineStr"><is><t>constructor</t></is></c></row>'
    expect(await readCells(xlsxOfRows(row))).toEqual([['__proto__', 'constructor']])
  })
})

describe('places', () => {
  it('keeps row numbers and leaves out rows that hold nothing', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c></row><row r="4"><c r="A4" s="1"/></row><row r="900000"><c r="A900000" t="str"><f>""</f><v></v></c></row><row r="900001"><c r="A900001"><v>2</v></c></row>'
    expect((await readFirst(xlsxOfRows(rows))).rows).toEqual([
      { row: 3, cells: [null, 1] },
      { row: 900001, cells: [2] },
    ])
  })

  it('counts on when addresses are missing, and puts rows and cells out of order in order', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>5</v></c><c r="A2"><v>3</v></c></row><row r="9"><c><v>9</v></c></row><row r="4"><c><v>4</v></c></row><row r="9"><c r="B9"><v>10</v></c></row>'
    expect((await readFirst(xlsxOfRows(rows))).rows).toEqual([
      { row: 1, cells: [1, 2] },
      { row: 2, cells: [3, null, 5] },
      { row: 4, cells: [4] },
      { row: 9, cells: [9, 10] },
    ])
  })

  it('reports merges and reads a merged block by its first cell', async () => {
    const body =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3:C3"/></mergeCells>'
    expect(await readFirst(xlsxFile({ sheets: [{ name: '名册', body }] }))).toEqual({
      name: '名册',
      hidden: false,
      merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
      rows: [
        { row: 1, cells: [1] },
        { row: 3, cells: [4] },
      ],
    })
  })

  it('flags hidden sheets and keeps the order of the tabs', async () => {
    const body = '<sheetData><row><c><v>1</v></c></row></sheetData>'
    const sheets = [
      { name: '字典', body, state: 'veryHidden' },
      { name: '名册 &amp; 表', body },
      { name: '旧', body, state: 'hidden' },
    ]
    expect((await readBuilt(xlsxFile({ sheets }))).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['字典', true],
      ['名册 & 表', false],
      ['旧', true],
    ])
  })

  it('reads a workbook whose parts were stored without compression', async () => {
    const book = { sheets: [{ name: '名册', body: '<sheetData><row><c><v>1</v></c></row></sheetData>' }] }
    expect(await readCells(xlsxFile(book, 0))).toEqual([[1]])
  })
})
