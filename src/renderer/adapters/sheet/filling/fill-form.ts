import type { FormFilling } from '../../../domain/forms/filling'
import type { Watch } from '../../../domain/progress'
import { ok, type Result } from '../../../domain/result'
import { columnLetter, type NamedBytes } from '../../../domain/sheet/workbook'
import { Quota } from '../quota'
import { escapeXml } from '../writing/xml-escape'
import { sniff } from '../sniff'
import { damaged, Unreadable } from '../unreadable'
import { serialOfDay } from '../cells/numeric-cell'
import { filledRows } from './fill-rows'
import { formBook, noTemplate, reckonAnew, type FormBook } from './form-book'
import { FormPackage } from './form-package'
import { formStyles, type FormStyles } from './form-styles'
import { tailWithPageLine } from './page-line'
import type { RowShift } from './row-shift'
import { hanging, mergesIn, shiftedHead, shiftedTail, headReaching } from './shift-around'
import { shiftFormula } from './shift-formula'
import { attribute, cellsOf, takeApart, type SheetXml } from './sheet-xml'
import { cellWithoutSigns, pageLinesWithoutSigns, withoutSigns, withoutSignsInXml } from './signs'

/**
 * The form with people in its rows and everything else as it was: only the parts that have a reason are written anew, the others are
 * carried over as they lie in the file. Without people the rows of the form are emptied.
 *
 * Refusals: those of reading a roster, `form-not-xlsx`, `form-macros`, `form-structure-locked`, `form-too-large`, `form-no-sheet`,
 * `form-merged-rows`, `form-locked-cell`, `form-full`.
 */
export async function fillForm(
  file: NamedBytes,
  filling: FormFilling,
  watch: Watch,
): Promise<Result<Uint8Array>> {
  try {
    if (sniff(file.bytes) !== 'zip') throw new Unreadable('form-not-xlsx')
    return ok(await filled(new FormPackage(file.bytes, new Quota(watch)), filling))
  } catch (reason) {
    if (reason instanceof Unreadable) return { ok: false, problem: reason.problem }
    throw reason
  }
}

/** Where rows are put in, when the people are more than the rows. */
function shiftFor({ area, people }: FormFilling): RowShift {
  if (area === null) return { at: 1, count: 0, growsFrom: 0 }
  const count = Math.max(0, people.length - (area.to - area.from + 1))
  const single = area.from === area.to
  return { at: single ? area.to + 1 : area.to, count, growsFrom: single ? area.to : area.to - 1 }
}

async function filled(form: FormPackage, filling: FormFilling): Promise<Uint8Array> {
  const book = await formBook(form)
  const target = book.sheets.find(({ name }) => name === filling.sheet)
  if (target === undefined) throw new Unreadable('form-no-sheet', { sheet: filling.sheet })
  const xml = await form.text(target.part)
  const styles = formStyles(
    (book.styles === undefined ? undefined : await form.text(book.styles)) ?? '<styleSheet/>',
  )
  if (xml === undefined) throw damaged()
  const sheet = takeApart(xml)
  refuseInTheWay(sheet, filling, styles)
  const shift = shiftFor(filling)
  const rows = filledRows({
    ...{
      sheet,
      sheetName: filling.sheet,
      area: filling.area,
      columns: filling.columns,
      people: filling.people,
      put: filling.cells ?? new Map(),
    },
    ...{ shift, showsDays: styles.showsDays, serialOf: day => serialOfDay(day, book.date1904) },
    outside: cell => cellWithoutSigns(cell, filling.signs),
  })
  const said = pageLinesWithoutSigns(sheet.tail, sheet.prefix, filling.signs)
  const { pageLine } = filling
  const tail = pageLine === undefined ? said : tailWithPageLine(said, sheet.prefix, pageLine)
  const head = shift.count === 0 ? sheet.head : shiftedHead(sheet.head, shift)
  const end = shift.count === 0 ? tail : shiftedTail(tail, sheet.prefix, escapeXml(filling.sheet), shift)
  form.put(target.part, reaching(head, filling) + rows + end)
  if (shift.count > 0) await shiftOthers(form, book, target.part, escapeXml(filling.sheet), shift)
  await nameAndReckon(form, book, filling, shift)
  await noTemplate(form)
  return form.bytes()
}

/** The head of a sheet whose size takes in everybody. */
function reaching(head: string, { area, people, columns }: FormFilling): string {
  return area === null ? head : headReaching(head, area.from + people.length - 1, Math.max(0, ...columns))
}

const isProtected = (tail: string): boolean =>
  /<[\w.:-]*sheetProtection\s[^>]*\bsheet\s*=\s*["'](?:1|true)["']/.test(tail)

/** What keeps people out of the rows: blocks merged over several of them, locked cells, a protected sheet that takes no more rows. */
function refuseInTheWay(sheet: SheetXml, { area, columns, people }: FormFilling, styles: FormStyles): void {
  if (area === null) return
  const over = mergesIn(sheet.tail, sheet.prefix).find(
    ({ top, bottom }) => bottom > top && top <= area.to && bottom >= area.from,
  )
  if (over !== undefined) {
    throw new Unreadable('form-merged-rows', { cell: `${columnLetter(over.left)}${over.top}` })
  }
  if (!isProtected(sheet.tail)) return
  const room = area.to - area.from + 1
  if (
    people.length > room &&
    !/sheetProtection\s[^>]*insertRows\s*=\s*["'](?:0|false)["']/.test(sheet.tail)
  ) {
    throw new Unreadable('form-full', { room: String(room), people: String(people.length) })
  }
  for (const row of sheet.rows) {
    if (row.row < area.from || row.row > area.to) continue
    const locked = cellsOf(row, sheet.prefix).find(
      ({ column, attributes }) =>
        columns.includes(column) && styles.isLocked(Number(attribute(attributes, 's') ?? 0)),
    )
    if (locked !== undefined) {
      throw new Unreadable('form-locked-cell', { cell: `${columnLetter(locked.column)}${row.row}` })
    }
  }
}

/** What hangs on the sheet goes along with its rows, and what other sheets say of its cells follows them. */
async function shiftOthers(
  form: FormPackage,
  book: FormBook,
  part: string,
  sheet: string,
  shift: RowShift,
): Promise<void> {
  const own = await form.related(part)
  const drawn = await Promise.all(
    own.filter(({ kind }) => kind === 'drawing').map(one => form.related(one.target)),
  )
  for (const { kind, target } of [...own, ...drawn.flat()]) {
    const go = hanging[kind]
    const xml = go && (await form.text(target))
    if (go !== undefined && xml !== undefined) form.put(target, go(xml, sheet, shift))
  }
  for (const other of book.sheets) {
    const xml = other.part === part ? undefined : await form.text(other.part)
    if (xml === undefined || !xml.includes(sheet)) continue
    const follow = (formula: string): string => shiftFormula(formula, escapeXml(other.name), sheet, shift)
    form.put(other.part, followedFormulas(xml, follow))
  }
}

const followedFormulas = (xml: string, follow: (formula: string) => string): string =>
  xml.replace(
    /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*[^/])?>)([^<]*)(?=<)/g,
    (_, tag: string, formula: string) => tag + follow(formula),
  )

/** The names of the workbook follow the rows, signs in the strings and the sheets' names are filled in, and all is reckoned anew. */
async function nameAndReckon(
  form: FormPackage,
  book: FormBook,
  filling: FormFilling,
  shift: RowShift,
): Promise<void> {
  const xml = await form.text(book.workbook)
  if (xml === undefined) throw damaged()
  const followed =
    shift.count === 0
      ? xml
      : xml.replace(/(<[\w.:-]*definedName\s[^>]*>)([^<]*)(?=<)/g, (_, tag: string, formula: string) => {
          return tag + shiftFormula(formula, '', escapeXml(filling.sheet), shift)
        })
  form.put(book.workbook, await reckonAnew(form, book.workbook, followed))
  const strings = book.strings === undefined ? undefined : await form.text(book.strings)
  if (book.strings !== undefined && strings !== undefined) {
    const said = withoutSignsInXml(strings, filling.signs)
    if (said !== strings) form.put(book.strings, said)
  }
  await renameSheets(form, book, filling)
}

const forbiddenInName = /[\\/?*[\]:]/g

/** A sheet's name as formulas in a part write it. */
const inFormula = (name: string): string => `'${escapeXml(name.replaceAll("'", "''"))}'!`

/** Sheets whose name holds a sign get the name it stands for, and the formulas that name them follow. */
async function renameSheets(form: FormPackage, book: FormBook, { signs }: FormFilling): Promise<void> {
  const renamed = book.sheets
    .map(({ name }) => ({ name, said: withoutSigns(name, signs).replace(forbiddenInName, '-').slice(0, 31) }))
    .filter(({ name, said }) => name !== said)
  if (renamed.length === 0) return
  for (const part of [book.workbook, ...book.sheets.map(sheet => sheet.part)]) {
    const xml = await form.text(part)
    if (xml === undefined) continue
    const named = renamed.reduce(
      (text, { name, said }) => text.replaceAll(inFormula(name), () => inFormula(said)),
      xml,
    )
    form.put(
      part,
      part === book.workbook
        ? named.replace(/<[\w.:-]*sheet\s[^>]*>/g, tag => relisted(tag, renamed))
        : named,
    )
  }
}

const relisted = (
  tag: string,
  renamed: readonly { readonly name: string; readonly said: string }[],
): string =>
  renamed.reduce(
    (listed, { name, said }) =>
      listed.replace(`name="${escapeXml(name)}"`, () => `name="${escapeXml(said)}"`),
    tag,
  )
