import { drawnRows } from '../../renderer/adapters/sheet/filling/drawn-rows'
import { fillForm } from '../../renderer/adapters/sheet/filling/fill-form'
import { readWorkbook } from '../../renderer/adapters/sheet/read-workbook'
import { planFilling, suggestMapping } from '../../renderer/domain/forms/known-form'
import { daySigns } from '../../renderer/domain/forms/form-words'
import { formMapping, type FormMapping } from '../../renderer/domain/forms/form-mapping'
import { factErrors } from '../../renderer/documents/define-document'
import { unwatched } from '../../renderer/domain/progress'
import { fail, ok, type Result } from '../../renderer/domain/result'
import { personRow } from '../../renderer/domain/forms/facts/person-facts'
import type { FormRow } from '../../renderer/domain/forms/form-row'
import { completeFacts } from '../../renderer/domain/roster/derived-facts'
import { nobody } from '../../renderer/domain/roster/known-people'
import type { RosterPlan } from '../../renderer/domain/roster/plan'
import { readArguments } from '../arguments'
import { checkOutput } from '../check-output'
import { readGiven } from '../input'
import { say, writeWhole } from '../output'
import { pcWorld } from '../pc-world'
import { planFile } from '../plan-file'
import { readFacts } from '../read-facts'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'

/** A mapping saved before. Refusal besides those of reading a file: `form-mapping-wrong` with the first thing wrong in it. */
async function readMapping(path: string): Promise<Result<FormMapping>> {
  const facts = await readFacts(path)
  if (!facts.ok) return facts
  const read = formMapping.safeParse(facts.value, { reportInput: true })
  if (read.success) return ok(read.data)
  const what = factErrors(read.error).map(({ path: at, message }) =>
    at === '' ? message : `${at} ${message}`,
  )
  return fail('form-mapping-wrong', { file: path, what: (what[0] ?? '').replace(/。$/, '') })
}

/** The people of a roster as a form tells of them; rows that cannot be relied on are left out. */
function peopleOf(plan: RosterPlan): readonly FormRow[] {
  const today = pcWorld.today()
  return plan.rows
    .filter(({ state }) => state !== 'rejected' && state !== 'doubtful')
    .map(({ row, facts }, at) => {
      const shown = completeFacts(facts)
      const person = { id: String(row), facts: shown, residence: 'unknown', state: undefined } as const
      return personRow({ person, shown, isMasked: () => false, nth: at + 1, today })
    })
}

async function fill(formPath: string, mappingPath: string, dataPath: string, out: string): Promise<number> {
  const form = await readGiven(formPath)
  if (!form.ok) return refuse(form.problem)
  const mapping = await readMapping(mappingPath)
  if (!mapping.ok) return refuse(mapping.problem)
  const workbook = await readWorkbook(form.value, unwatched)
  if (!workbook.ok) return refuse(workbook.problem)
  const plan = await planFile(dataPath, nobody)
  if (!plan.ok) return refuse(plan.problem)
  const people = peopleOf(plan.value)
  const filling = planFilling(workbook.value, mapping.value, people, pcWorld.today())
  if (!filling.ok) return refuse(filling.problem)
  const signs = { ...daySigns(pcWorld.today()), 人数: String(people.length), ...filling.value.signs }
  const filled = await fillForm(form.value, { ...filling.value, signs }, unwatched)
  if (!filled.ok) return refuse(filled.problem)
  const written = await writeWhole(out, filled.value)
  if (!written.ok) return refuse(written.problem)
  const left = plan.value.rows.length - people.length
  say(
    `已写入 ${out}：填 ${String(people.length)} 人${left === 0 ? '' : `，另有 ${String(left)} 行待定或有误，没有填入`}`,
  )
  return left === 0 ? 0 : 1
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
 * `wenyuan fill FORM.xlsx MAPPING.json DATA.xlsx -o OUT.xlsx [--force]`: 0 everybody filled in, 1 some rows of the data could not be
 * relied on, 2 a file cannot be read, is not the form meant or cannot be written. With FORM.xlsx alone the mapping is suggested and written.
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
