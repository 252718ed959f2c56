import { drawnRows } from '../../renderer/adapters/sheet/filling/drawn-rows'
import { fillForm } from '../../renderer/adapters/sheet/filling/fill-form'
import { readWorkbook } from '../../renderer/adapters/sheet/read-workbook'
import { roles } from '../../renderer/domain/accounts/roles'
import type { RecordsNow } from '../../renderer/domain/calendar/due-item'
import type { FormFilling } from '../../renderer/domain/forms/filling'
import { formLines } from '../../renderer/domain/forms/form-lines'
import type { FormMapping } from '../../renderer/domain/forms/form-mapping'
import { allGiven, type FormRow } from '../../renderer/domain/forms/form-row'
import { daySigns } from '../../renderer/domain/forms/form-words'
import { planFilling, suggestMapping } from '../../renderer/domain/forms/known-form'
import {
  asInRoster,
  asToldBy,
  columnsLacking,
  notOfPeople,
} from '../../renderer/domain/forms/lines-from-roster'
import { listsLines } from '../../renderer/domain/forms/lists-lines'
import type { MappingFile } from '../../renderer/domain/forms/mapping-file'
import { isOnRoster } from '../../renderer/domain/people/states'
import { unwatched } from '../../renderer/domain/progress'
import type { Resident } from '../../renderer/domain/records/resident'
import { fail, ok, type Problem, type Result } from '../../renderer/domain/result'
import { nobody } from '../../renderer/domain/roster/known-people'
import type { Workbook } from '../../renderer/domain/sheet/workbook'
import { refusalWords } from '../../renderer/domain/words/problem-words'
import { readArguments } from '../arguments'
import { checkOutput } from '../check-output'
import { readMapping } from '../fill/read-mapping'
import { rosterFigures } from '../fill/roster-content'
import { recordsOfRoster } from '../fill/roster-records'
import { afterImport } from '../import-in-memory'
import { readGiven } from '../input'
import { complain, say, writeWhole } from '../output'
import { pcWorld } from '../pc-world'
import { planFile } from '../plan-file'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'

type Told = {
  readonly records: RecordsNow
  readonly people: readonly Resident[]
  /** Rows of the data that are unsure or wrong, and people who have moved out or died: nobody of them is filled in. */
  readonly unsure: number
  readonly gone: number
}

/** The people of a roster as they would be on record; rows that cannot be relied on are left out. */
async function peopleIn(path: string): Promise<Result<Told>> {
  const plan = await planFile(path, nobody)
  if (!plan.ok) return plan
  const known = afterImport(plan.value)
  const people = known.residents.filter(isOnRoster)
  const { doubtful, rejected } = plan.value.counts
  return ok({
    records: recordsOfRoster(known),
    people,
    unsure: doubtful + rejected,
    gone: known.residents.length - people.length,
  })
}

/** The lines of a form about the people of a roster; none where it lists nobody. */
function linesFor(mapping: FormMapping, { people, records }: Told): readonly FormRow[] {
  if (!listsLines(mapping)) return []
  const today = pcWorld.today()
  const { rights } = roles.director
  return formLines({
    ...{ formId: '', of: undefined, people, records, rights, today, given: allGiven, own: [] },
  }).map(asInRoster)
}

type Planned = { readonly filling: FormFilling; readonly lacking: readonly Problem[] }

/** What goes into the form, and what of it the roster does not tell. Refusals: those of `planFilling`, `form-nothing-filled`, `form-nothing-in-roster`. */
async function planned(workbook: Workbook, mapping: MappingFile, told: Told): Promise<Result<Planned>> {
  const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet)
  if (sheet === undefined) return fail('form-no-sheet', { sheet: mapping.sheet })
  const { cells, lacking } = await rosterFigures(sheet, mapping, told.records)
  const today = pcWorld.today()
  const lines = linesFor(mapping, told)
  const filling = planFilling(workbook, asToldBy(mapping, lines), lines, today, cells)
  if (!filling.ok) return filling
  if (cells.size === 0 && !listsLines(mapping)) {
    return fail(lacking.length === 0 ? 'form-nothing-filled' : 'form-nothing-in-roster')
  }
  const signs = { ...daySigns(today), 人数: String(told.people.length), ...filling.value.signs }
  const missing = [...columnsLacking(mapping, lines), ...lacking]
  return ok({ filling: { ...filling.value, signs }, lacking: missing })
}

/** What became of it, on one line; what the roster does not tell, a line each. Gives the exit code. */
function sayFilled(out: string, { filling, lacking }: Planned, { people, unsure, gone }: Told): 0 | 1 {
  const done = [
    `${filling.area === null ? '统计' : '填'} ${String(people.length)} 人`,
    ...(unsure === 0 ? [] : [`另有 ${String(unsure)} 行待定或有误，没有算在内`]),
    ...(gone === 0 ? [] : [`另有 ${String(gone)} 人已迁出或去世，没有算在内`]),
  ]
  say(`已写入 ${out}：${done.join('，')}`)
  for (const problem of lacking) complain(refusalWords(problem))
  return unsure === 0 && lacking.length === 0 ? 0 : 1
}

async function fill(formPath: string, mappingPath: string, dataPath: string, out: string): Promise<number> {
  const form = await readGiven(formPath)
  if (!form.ok) return refuse(form.problem)
  const mapping = await readMapping(mappingPath)
  if (!mapping.ok) return refuse(mapping.problem)
  const other = notOfPeople(mapping.value)
  if (other !== undefined) return refuse(other)
  const workbook = await readWorkbook(form.value, unwatched)
  if (!workbook.ok) return refuse(workbook.problem)
  const told = await peopleIn(dataPath)
  if (!told.ok) return refuse(told.problem)
  const plan = await planned(workbook.value, mapping.value, told.value)
  if (!plan.ok) return refuse(plan.problem)
  const filled = await fillForm(form.value, plan.value.filling, unwatched)
  if (!filled.ok) return refuse(filled.problem)
  const written = await writeWhole(out, filled.value)
  if (!written.ok) return refuse(written.problem)
  return sayFilled(out, plan.value, told.value)
}

/** The mapping a form suggests by its headings, to be looked at and saved. */
async function suggest(formPath: string, out: string): Promise<number> {
  const form = await readGiven(formPath)
  if (!form.ok) return refuse(form.problem)
  const workbook = await readWorkbook(form.value, unwatched)
  if (!workbook.ok) return refuse(workbook.problem)
  const drawn = await drawnRows(form.value)
  if (!drawn.ok) return refuse(drawn.problem)
  const mapping = suggestMapping(workbook.value, sheet => drawn.value.get(sheet) ?? 0)
  if (!mapping.ok) return refuse(mapping.problem)
  const written = await writeWhole(
    out,
    new TextEncoder().encode(`${JSON.stringify(mapping.value, null, 2)}\n`),
  )
  if (!written.ok) return refuse(written.problem)
  const { rows, columns } = mapping.value
  say(
    `已写入 ${out}：第 ${String(rows.from)} 至 ${String(rows.to)} 行填人，认出 ${String(Object.keys(columns).length)} 栏`,
  )
  return 0
}

/**
 * `wenyuan fill FORM.xlsx MAPPING.json DATA.xlsx -o OUT.xlsx [--force]`: 0 everything filled in, 1 some rows of the data could not be
 * relied on or some figures or columns do not follow from them, 2 a file cannot be read, is not the form meant or cannot be written. With FORM.xlsx alone the mapping is suggested and written.
 */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { out: { type: 'string', short: 'o' }, force: { type: 'boolean' } })
  const [form, mapping, data, ...others] = read.ok ? read.value.positionals : []
  const out = read.ok ? read.value.values.out : undefined
  if (!read.ok || form === undefined || out === undefined || others.length > 0) return explainUsage(usage)
  const free = await checkOutput(out, read.value.positionals, read.value.values.force === true)
  if (!free.ok) return refuse(free.problem)
  if (mapping === undefined) return suggest(form, out)
  return data === undefined ? explainUsage(usage) : fill(form, mapping, data, out)
}
