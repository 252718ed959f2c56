import type { GivingOutPlan } from '../domain/giving-out/plan-giving-out'
import { givingNote } from '../domain/giving-out/giving-note'
import type { Change, EntryHead, RecordName } from '../domain/journal/entry'
import { ok, type Result } from '../domain/result'
import type { NamedBytes, OutSheet } from '../domain/sheet/workbook'
import type { Services } from './services'

/** Up to so many the journal names whom a list is about; of longer ones it keeps the number. */
const MOST_NAMED = 100

/** What stands in the journal before a list leaves: to whom and what for, and of short lists whom it is about. */
const noteOf = (
  cause: 'list-exported' | 'list-printed',
  { plan, about, register }: Pick<GivingOut, 'plan' | 'about' | 'register'>,
): Change => ({
  cause: register === undefined ? cause : 'register-given',
  detail:
    register === undefined
      ? givingNote(plan, about.length)
      : `${register}；${givingNote(plan, about.length, '条')}`,
  save: [],
  ...(about.length <= MOST_NAMED && { about }),
})

/** A list to be saved as a file. */
export type GivingOut = {
  readonly plan: GivingOutPlan<string>
  readonly about: readonly RecordName[]
  /** What it is called where it is no list of people: 文书登记簿. */
  readonly register?: string
  /** The list, given the entry that stands in the journal for it. */
  readonly sheet: (entry: EntryHead) => OutSheet
  /** Without its ending, which depends on whether there is a password. */
  readonly fileName: string
}

/**
 * The one gate through which lists leave: first the entry in the journal, then the file. Gives the name it was saved under, or null
 * when the clerk gave up in the dialog. Refusals: those of `Records.commit`; then no file is made.
 */
export async function giveOut(
  { records, sheets, archives, desktop }: Pick<Services, 'records' | 'sheets' | 'archives' | 'desktop'>,
  { plan, about, register, sheet, fileName }: GivingOut,
): Promise<Result<string | null>> {
  const written = await records.commit(
    noteOf('list-exported', { plan, about, ...(register !== undefined && { register }) }),
  )
  if (!written.ok) return written
  const bytes = await sheets.write([sheet(written.value)])
  return ok(await saveBook({ archives, desktop }, plan, fileName, bytes))
}

/** Saves a workbook as it is, or in an archive where there is a password. */
async function saveBook(
  { archives, desktop }: Pick<Services, 'archives' | 'desktop'>,
  { password }: Pick<GivingOutPlan<string>, 'password'>,
  fileName: string,
  bytes: Uint8Array,
): Promise<string | null> {
  if (password === null) return desktop.saveFile('xlsx', `${fileName}.xlsx`, bytes)
  const archive = await archives.seal([{ name: `${fileName}.xlsx`, bytes }], password)
  return desktop.saveFile('zip', `${fileName}.zip`, archive)
}

/** A workbook of people who are not on record here. */
export type BookGiving = {
  /** What the journal calls it. */
  readonly book: string
  readonly plan: GivingOutPlan<string>
  /** How many lines about people it has. */
  readonly lines: number
  /** Without its ending. */
  readonly fileName: string
  readonly bytes: Uint8Array
}

/**
 * The same gate for a workbook that took long to write: first the entry, then the file. The name it was saved under, or null when the
 * clerk gave up in the dialog. Refusals: those of `Records.commit`; then nothing is saved.
 */
export async function giveBook(
  { records, ...ports }: Pick<Services, 'records' | 'archives' | 'desktop'>,
  { book, plan, lines, fileName, bytes }: BookGiving,
): Promise<Result<string | null>> {
  const detail = `${book}；${givingNote(plan, lines, '行')}`
  const written = await records.commit({ cause: 'form-given', detail, save: [] })
  return written.ok ? ok(await saveBook(ports, plan, fileName, bytes)) : written
}

/** A list drawn and looked at, about to be printed. */
export type Printing = Pick<GivingOut, 'plan' | 'about' | 'register'> & {
  readonly title: string
  readonly bytes: Uint8Array
}

/**
 * The same gate for paper: first the entry in the journal, then the print window. False when the clerk gave up there. Refusals: those
 * of `Records.commit`; then nothing is printed.
 */
export async function printOut(
  { records, desktop }: Pick<Services, 'records' | 'desktop'>,
  { title, bytes, ...noted }: Printing,
): Promise<Result<boolean>> {
  const written = await records.commit(noteOf('list-printed', noted))
  return written.ok ? ok(await desktop.printPdf(title, bytes)) : written
}

/** Files of one archive under names of their own: the second of a name becomes `名_2.xlsx`, or the next that is free. */
function apart(files: readonly NamedBytes[]): readonly NamedBytes[] {
  const taken = new Set(files.map(({ name }) => name))
  const seen = new Set<string>()
  return files.map(({ name, bytes }) => {
    let own = name
    for (let nth = 2; seen.has(name) && taken.has(own); nth += 1)
      own = name.replace(/(\.[^.]*)?$/, `_${nth}$1`)
    seen.add(name)
    taken.add(own)
    return { name: own, bytes }
  })
}

/** A filled form on its way out. */
export type FormGiving = {
  /** What the journal calls it. */
  readonly form: string
  /** Null: it tells nothing of anybody. */
  readonly plan: GivingOutPlan<string> | null
  readonly about: readonly RecordName[]
  /** How many lines it has, and of what: 人, or 行 where they are not about people. */
  readonly lines: { readonly count: number; readonly unit: string }
  /** Its pages do not say who gave it out and what for. */
  readonly bare: boolean
  readonly file: NamedBytes
}

/**
 * The same gate for filled forms: first an entry for each, then the file, of several one archive. The name it was saved under, or null
 * when the clerk gave up in the dialog. Refusals: those of `Records.commit`; then nothing is saved.
 */
export async function giveForms(
  { records, archives, desktop }: Pick<Services, 'records' | 'archives' | 'desktop'>,
  forms: readonly FormGiving[],
  archiveName: string,
): Promise<Result<string | null>> {
  for (const { form, plan, about, lines, bare } of forms) {
    if (plan === null) continue
    const written = await records.commit({
      cause: 'form-given',
      detail: `${form}；${givingNote(plan, lines.count, lines.unit)}${bare ? '；页上不注明经办人和用途' : ''}`,
      save: [],
      ...(about.length <= MOST_NAMED && { about }),
    })
    if (!written.ok) return written
  }
  const files = apart(forms.map(({ file }) => file))
  const [only, ...others] = files
  if (only !== undefined && others.length === 0) {
    return ok(await desktop.saveFile('xlsx', only.name, only.bytes))
  }
  return ok(await desktop.saveFile('zip', `${archiveName}.zip`, await archives.seal(files, null)))
}
