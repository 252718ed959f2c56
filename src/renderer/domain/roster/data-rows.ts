import type { Cell, Sheet, SheetRow } from '../sheet/workbook'
import { cellText } from '../text/cell-text'
import { isBlankMark, oneLine, withoutSpaces } from '../text/tidy-text'
import type { Heading as HeadingOf } from './find-heading'
import type { HeadingBook } from './heading-book'
import { lookingAnew, type Looking } from './looking'
import { normaliseHeading } from './normalise-heading'

type Heading = HeadingOf<string>
type Book = HeadingBook<string>

/** What a sheet says of its rows; they themselves may still be on their way. */
type Sheeted = Pick<Sheet, 'rows' | 'merges'>

/** A row about a person, a house or whatever the roster is about: its cells by column index, blocks merged downwards filled in and 同上 written out. */
export type DataRow = { readonly row: number; readonly cells: readonly Cell[] }

const explaining =
  /必填|选填|填写|格式|请(按|选|输|勿|如)|如[:：]|例如|示例|下拉|多个用|不能为空|YYYY|yyyy|18位|如实|年\/月\/日/u
const example = /^[(（【[]?(示例|样例|范例|例子|填写示例|填表示例|例)([)）】\]:：\d]|$)/u
const total = /^(本页|全部|以上)?(合计|总计|小计|共计|累计|总人数|总户数|共\d+[人户名])/u
const ending = /^[(（—-]*(以下(空白|无正文)|此页无正文|完|本表一式)/u
const signing =
  /^(填表|制表|审核|填报|负责|经办|复核|登记|录入|打印|盖章|统计|单位负责|社区负责|主要负责|分管|联系|日期|时间|注|备注|说明|填表说明)[^:：]{0,8}[:：]/u
const signed = /^(填表|制表|审核|填报|单位负责|社区负责|负责|经办|复核|登记|录入)人(签字|签名)?$/u
const pageMark = /^第?\d+页.*共\d+页$|^第\d+页$/u
const ditto = /^["'“”「『(（]?(同上|同前|〃|″|"|'')["'“”」』)）]?[。.]?$/u

/** The columns whose merged blocks are filled down and whose 同上 is written out. */
const sharedColumns = ({ columns }: Heading, { own }: Book): Heading['columns'] =>
  columns.filter(({ field }) => field === null || !own.includes(field))

function firstText(row: SheetRow): string {
  for (const cell of row.cells) {
    const text = oneLine(cellText(cell))
    if (text !== '') return text
  }
  return ''
}

function textsOf(row: SheetRow): string[] {
  return row.cells.map(cell => oneLine(cellText(cell))).filter(text => text !== '')
}

/** How many facts stand whole in their columns: a line that was pushed together with somebody's row is theirs, not to be passed over. */
const wholeFacts = (row: SheetRow, { columns }: Heading, { whole }: Book): number =>
  columns.filter(
    ({ field, index }) => field !== null && whole[field]?.test(withoutSpaces(cellText(row.cells[index]))),
  ).length

const footers = [total, signing, signed, pageMark, ending]
const isOfFooter = (text: string): boolean => footers.some(words => words.test(withoutSpaces(text)))

/** More values stand beside the telephone of a signature than its names and day. */
const MOST_SIGNED = 3

/**
 * Whether a line that begins like a footer was pushed together with somebody's row: two facts stand whole in it, or one among more values
 * than people sign with.
 */
function holdsSomebody(row: SheetRow, heading: Heading, book: Book): boolean {
  const facts = wholeFacts(row, heading, book)
  if (facts !== 1) return facts > 1
  const words = new Set(heading.columns.map(column => normaliseHeading(column.heading)))
  const values = textsOf(row).filter(text => !isOfFooter(text) && !words.has(normaliseHeading(text)))
  return values.length - facts > MOST_SIGNED
}

/** 合计 and 填表人 rows, page marks: they begin with the word, where a person's row has a number or a name. A signature may have its telephone. */
const isFooter = (row: SheetRow, heading: Heading, book: Book): boolean =>
  isOfFooter(firstText(row)) && !holdsSomebody(row, heading, book)

/** 必填，真实姓名 · 格式：YYYYMMDD · 如：汉族: the row under the heading that says how to fill the columns. */
function isExplanation(row: SheetRow): boolean {
  const texts = textsOf(row)
  const telling = texts.filter(text => explaining.test(text)).length
  return telling >= 2 || (telling === 1 && texts.length === 1) || telling * 2 > texts.length
}

const isExample = (row: SheetRow): boolean => textsOf(row).some(text => example.test(withoutSpaces(text)))

/** Most of the row's texts are words of the heading, three at least, wherever they stand: blocks merged above may have pushed them aside. */
function saysHeading(row: SheetRow, words: ReadonlySet<string>): boolean {
  const texts = textsOf(row)
  const same = texts.filter(text => words.has(normaliseHeading(text))).length
  return same >= 3 && same * 2 > texts.length
}

const namingColumn = ({ columns }: Heading, { naming }: Book): Heading['columns'][number] | undefined =>
  naming.map(fact => columns.find(({ field }) => field === fact)).find(column => column !== undefined)

/**
 * The heading again, as on every printed page. The name's cell tells; where it is empty (the second row of a heading), most of the
 * others.
 */
function repeatsHeading(row: SheetRow, heading: Heading, { words }: Lines, book: Book): boolean {
  const textAt = (index: number): string => normaliseHeading(oneLine(cellText(row.cells[index])))
  const name = textAt(namingColumn(heading, book)?.index ?? 0)
  if (wholeFacts(row, heading, book) > 0) return false
  if (name !== '') return book.isNaming(name) || (words.has(name) && saysHeading(row, words))
  const same = heading.columns.filter(({ index, heading: own }) => {
    const text = textAt(index)
    return text !== '' && own.split('·').some(part => normaliseHeading(part) === text)
  })
  return same.length >= 2 && same.length * 2 >= textsOf(row).length
}

/** Rows that stand over people and are not about one, by the 1-based row; what the lines above the heading say, and its own words. */
type Lines = {
  readonly sections: ReadonlySet<number>
  readonly titles: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** Rows of words across the sheet: the name of a building or a grid over the people in it; the title, which may come again. */
function linesOf(sheet: Sheeted, heading: Heading): Lines {
  const wide = Math.max(Math.ceil(heading.columns.length / 2), 3)
  const sections = sheet.merges.filter(({ left, right }) => right - left + 1 >= wide).map(({ top }) => top)
  const above = sheet.rows.filter(({ row }) => row < heading.headerRow).flatMap(textsOf)
  const words = heading.columns.flatMap(column => column.heading.split('·').map(normaliseHeading))
  return { sections: new Set(sections), titles: new Set(above), words: new Set(words) }
}

const place = /(号楼|栋|幢|座|单元|网格|小区|社区|居委会|花名册|名单|登记表|汇总表|一览表)([:：（(].*)?$/u

/** A line with a single text: merged across the sheet, the title come again, or the name of a place where nobody's name stands. */
function isLine(row: SheetRow, heading: Heading, { sections, titles }: Lines): boolean {
  const [text, ...others] = textsOf(row)
  if (text === undefined || others.length > 0) return false
  if (sections.has(row.row) || titles.has(text)) return true
  return heading.columns.length > 2 && place.test(text)
}

const NEAR = 2

/** Right under the heading: how to fill the columns. */
const explains = (row: SheetRow): boolean => isExplanation(row) || isExample(row)

/** What no line beside people has: two facts whole in their columns. Looked at first, since it is true of nearly every row. */
function isPlainly(row: SheetRow, { columns }: Heading, { whole }: Book): boolean {
  let facts = 0
  for (const { field, index } of columns) {
    if (field === null || whole[field]?.test(withoutSpaces(cellText(row.cells[index]))) !== true) continue
    facts += 1
    if (facts > 1) return true
  }
  return false
}

/** Rows below the heading that are not about a person. */
const isAside = (row: SheetRow, heading: Heading, lines: Lines, book: Book): boolean =>
  isLine(row, heading, lines) || isFooter(row, heading, book) || repeatsHeading(row, heading, lines, book)

/** The first footer among rows of a form, both counted, and what it begins with; undefined: there is none. */
export function footerAmong(
  sheet: Sheeted,
  heading: Heading,
  book: Book,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly row: number; readonly words: string } | undefined {
  const footer = sheet.rows.find(row => row.row >= from && row.row <= to && isFooter(row, heading, book))
  return footer && { row: footer.row, words: firstText(footer) }
}

/**
 * The rows of a form that take people, both counted: below the heading and what explains it, down to the row before the first footer; of a
 * form without one down to the last row that holds something or is drawn (`drawnTo`), and at least one.
 */
export function rowsForPeople(
  sheet: Sheet,
  heading: Heading,
  book: Book,
  drawnTo: number,
): { from: number; to: number } {
  const first = heading.headerRow + heading.headerRows
  const below = sheet.rows.filter(({ row }) => row >= first)
  const told = below.slice(0, NEAR).filter(explains)
  const from = Math.max(first, ...told.map(({ row }) => row + 1))
  const footer = below.find(row => row.row >= from && isFooter(row, heading, book))
  const last = footer === undefined ? Math.max(drawnTo, below.at(-1)?.row ?? 0) : footer.row - 1
  return { from, to: Math.max(from, last) }
}

/** Whether the row says anything but what formulas leave behind. */
function isAboutSomebody(row: SheetRow, heading: Heading, { residue }: Book): boolean {
  return heading.columns.some(({ field, index }) => {
    if (field === null || residue.includes(field)) return false
    const text = withoutSpaces(cellText(row.cells[index]))
    return text !== '' && !isBlankMark(text)
  })
}

/** All that a sheet says of each of its rows below the heading, as one text: two sheets that say the same have the same data rows of the same rows. */
export function saidOfRows(sheet: Sheeted, { headerRow, headerRows, columns }: Heading): string {
  const merges = sheet.merges.filter(({ bottom }) => bottom >= headerRow + headerRows)
  const titles = sheet.rows.filter(({ row }) => row < headerRow).map(textsOf)
  return JSON.stringify({ headerRow, headerRows, columns, merges, titles })
}

type FillDown = (row: SheetRow) => readonly Cell[]

/** Gives a row with the first cells of blocks merged downwards in place of its empty ones. Rows must be given in order. */
function fillDown(sheet: Sheeted, heading: Heading, book: Book): FillDown {
  const shared = new Set(sharedColumns(heading, book).map(({ index }) => index))
  const waiting = sheet.merges
    .filter(({ top, bottom, left }) => bottom > top && shared.has(left))
    .sort((a, b) => b.top - a.top)
  let open: { readonly left: number; readonly bottom: number; readonly first: Cell }[] = []
  const isFree = (row: number): boolean => open.length === 0 && (waiting.at(-1)?.top ?? Infinity) > row
  return row => {
    if (isFree(row.row)) return row.cells
    open = open.filter(({ bottom }) => bottom >= row.row)
    const cells = [...row.cells]
    for (const { left, first } of open) cells[left] ??= first
    for (let next = waiting.at(-1); next !== undefined && next.top <= row.row; next = waiting.at(-1)) {
      if (next.top === row.row)
        open.push({ left: next.left, bottom: next.bottom, first: row.cells[next.left] ?? null })
      waiting.pop()
    }
    return cells
  }
}

/** What any mark for 同上 holds; nearly every cell is told apart by this alone. */
const dittoSign = /[同〃″"']/u

const isDitto = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && dittoSign.test(cell) && ditto.test(withoutSpaces(cell))

/** The cells of a row with what 同上 stands for in its place; the very same where none says so. */
function writtenOut(
  cells: readonly Cell[],
  above: readonly Cell[],
  shared: Heading['columns'],
): readonly Cell[] {
  let out: Cell[] | null = null
  for (const { index } of shared) {
    const cell = cells[index]
    if (cell === above[index] || !isDitto(cell)) continue
    out ??= [...cells]
    out[index] = above[index] ?? null
  }
  return out ?? cells
}

/**
 * Gives, of the rows of a sheet in order, those below the heading that are about people, and null for the others: empty and pre-numbered
 * rows, the explanation or example row under the heading, repeated headings, section lines, totals and signatures. 同上 and 〃 become
 * what the row above says; the cells of a block merged downwards become its first cell. Names and identity numbers are neither.
 */
export function dataRowReader(
  sheet: Sheeted,
  heading: Heading,
  book: Book,
  looking: Looking<SheetRow, boolean> = lookingAnew,
): (row: SheetRow) => DataRow | null {
  const lines = linesOf(sheet, heading)
  const isPerson = looking(
    [saidOfRows(sheet, heading)],
    row =>
      isPlainly(row, heading, book) ||
      (!isAside(row, heading, lines, book) && isAboutSomebody(row, heading, book)),
  )
  const filled = fillDown(sheet, heading, book)
  const shared = sharedColumns(heading, book)
  let above: readonly Cell[] = []
  let nth = 0
  return row => {
    if (row.row < heading.headerRow + heading.headerRows) return null
    const cells = filled(row)
    nth += 1
    if ((nth <= NEAR && explains(row)) || !isPerson(row)) return null
    above = writtenOut(cells, above, shared)
    return { row: row.row, cells: above }
  }
}

/** The rows of a sheet that are about people, by {@link dataRowReader}. */
export function* dataRows(
  sheet: Sheeted,
  heading: Heading,
  book: Book,
  looking?: Looking<SheetRow, boolean>,
): Generator<DataRow> {
  const read = dataRowReader(sheet, heading, book, looking)
  for (const row of sheet.rows) {
    const about = read(row)
    if (about !== null) yield about
  }
}
