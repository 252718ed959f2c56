import { planFormGiving, tellingColumns } from '../../domain/forms/form-giving'
import { recordReport } from '../../domain/forms/save-form'
import { changeWords, reportLines, type FilledLine, type LineChange } from '../../domain/forms/report-changes'
import type { GivingOutRequest } from '../../domain/giving-out/plan-giving-out'
import type { Right } from '../../domain/accounts/roles'
import type { Watch } from '../../domain/progress'
import { resident, type Resident } from '../../domain/records/resident'
import type { StreetForm } from '../../domain/records/street-form'
import { ok, type Result } from '../../domain/result'
import type { Seen } from '../../domain/search/roster-filters'
import { giveForms, type FormGiving } from '../../services/give-out'
import type { Services } from '../../services/services'
import { fillFormNow } from './fill-form-now'

/** A form on its way out: how it is given, who is in the file, and everybody it is about for the next comparison. */
export type ToGive = {
  readonly form: StreetForm
  readonly request: GivingOutRequest<string>
  readonly withChildren: boolean
  readonly people: readonly Resident[]
  readonly lines: readonly FilledLine[]
  readonly changes: ReadonlyMap<string, LineChange['kind'] | 'gone'>
  readonly changesOnly: boolean
  /** The pages are not to say who gave it out. */
  readonly bare: boolean
}

type Ports = Pick<
  Services,
  'records' | 'attachments' | 'sheets' | 'world' | 'accounts' | 'archives' | 'desktop' | 'pinyin'
>

type Ready = FormGiving & { readonly toGive: ToGive }

async function ready(
  ports: Ports,
  toGive: ToGive,
  seen: Seen,
  rights: readonly Right[],
  watch: Watch,
): Promise<Result<Ready>> {
  const { form, people, request, changes, bare } = toGive
  const plan = planFormGiving(request, tellingColumns(form.mapping), rights)
  if (!plan.ok) return plan
  const changeOf = (id: string): string => changeWords[changes.get(id) ?? 'same']
  const filling = { form, people, plan: plan.value, seen, rights, changeOf, bare }
  const filled = await fillFormNow(ports, filling, watch)
  if (!filled.ok) return filled
  const about = form.mapping.of === undefined ? people.map(({ id }) => ({ kind: resident.kind, id })) : []
  const count = form.mapping.of === undefined ? people.length : toGive.lines.length
  const lines = { count, unit: form.mapping.of === undefined ? '人' : '行' }
  return ok({ form: form.name, bare, plan: plan.value, about, lines, file: filled.value, toGive })
}

function reportOf({ world, accounts }: Ports, { toGive, file }: Ready) {
  const { form, request, withChildren, lines, changesOnly, bare } = toGive
  const { recipient, purpose, basis, columns } = request
  const giving = {
    ...{ recipient, purpose, children: withChildren },
    ...(bare && { bare: true as const }),
    ...(basis !== undefined && { basis }),
    columns: Object.fromEntries(
      Object.entries(columns).flatMap(([field, choice]) => (choice === undefined ? [] : [[field, choice]])),
    ),
  }
  return recordReport(
    { ...form, giving },
    {
      ...{ id: world.newId(), formId: form.id, month: world.today().slice(0, 7), madeOn: world.today() },
      ...{ madeBy: accounts.me().name, fileName: file.name },
      ...(changesOnly && { changesOnly: true as const }),
      ...reportLines(form.mapping, lines),
    },
  )
}

/** The same work as one of several: what is told is which of them it is, not how far it is itself. */
export const asOneOf = (watch: Watch, step: string, done: number, total: number): Watch => {
  const report = (): void => {
    watch.report({ step, done, total })
  }
  report()
  return total === 1 ? watch : { ...watch, report }
}

/**
 * Fills forms, takes down that they are given out, saves them under one dialog, and keeps what was reported. The name they were saved under,
 * or null when the clerk gave up: then nothing is reported. Refusals: those of the first form that cannot be filled or given.
 */
export async function giveFilled(
  ports: Ports,
  forms: readonly ToGive[],
  { seen, rights, watch }: { readonly seen: Seen; readonly rights: readonly Right[]; readonly watch: Watch },
): Promise<Result<string | null>> {
  const all: Ready[] = []
  for (const [done, toGive] of forms.entries()) {
    const here = asOneOf(watch, `正在填“${toGive.form.name}”`, done, forms.length)
    const one = await ready(ports, toGive, seen, rights, here)
    if (!one.ok) return one
    all.push(one.value)
  }
  const saved = await giveForms(ports, all, `${ports.world.today().slice(0, 7)}报表`)
  if (!saved.ok || saved.value === null) return saved
  for (const one of all) {
    const written = await ports.records.commit(reportOf(ports, one))
    if (!written.ok) return written
  }
  return saved
}
