import { givingRequest, planFormGiving, tellingColumns } from '../../domain/forms/form-giving'
import { filledLinesOf } from '../../domain/forms/filled-lines'
import { listsLines } from '../../domain/forms/lists-lines'
import { lastReport } from '../../domain/forms/form-month'
import { changesSince } from '../../domain/forms/report-changes'
import { filterOf, toldOf, whoGoesIn } from '../../domain/forms/who-goes-in'
import type { Right } from '../../domain/accounts/roles'
import type { Watch } from '../../domain/progress'
import { formReport } from '../../domain/records/form-report'
import { ownFacts } from '../../domain/records/own-facts'
import { resident, type Resident } from '../../domain/records/resident'
import { savedFilter } from '../../domain/records/saved-filter'
import type { StreetForm } from '../../domain/records/street-form'
import { fail, ok, type Problem, type Result } from '../../domain/result'
import type { Seen } from '../../domain/search/roster-filters'
import type { Services } from '../../services/services'
import { foundBy } from './found-by'
import type { ToGive } from './give-filled'
import { changesById } from './use-report'

type Ports = Pick<Services, 'records' | 'world' | 'pinyin'>

/** What keeps a form from being filled without being looked at; undefined where nothing does. */
export function whyNotReady(
  { records }: Pick<Services, 'records'>,
  form: StreetForm,
  rights: readonly Right[],
): Problem | undefined {
  const columns = tellingColumns(form.mapping)
  const plan = planFormGiving(givingRequest(form.giving, columns, form.name), columns, rights)
  if (!plan.ok) return plan.problem
  const filter = filterOf(form.who, records.all(savedFilter))
  return form.who.kind === 'filter' && filter === undefined ? { code: 'form-filter-gone' } : undefined
}

type Now = { readonly seen: Seen; readonly rights: readonly Right[]; readonly watch: Watch }

/** Whom a form is about now. Refusals: `form-filter-gone`, `form-nobody`, `cancelled`. */
async function peopleNow(ports: Ports, form: StreetForm, now: Now): Promise<Result<readonly Resident[]>> {
  const { records, world } = ports
  const [residents, filters] = [records.all(resident), records.all(savedFilter)]
  const found = await foundBy(ports, filterOf(form.who, filters)?.search, now.rights, now.watch)
  if (!found.ok) return found
  const chosen = whoGoesIn(form.who, { residents, filters, seen: now.seen, found: found.value })
  if (!chosen.ok) return chosen
  const { children } = form.giving
  const people = toldOf(chosen.value, form.mapping, { children, today: world.today() })
  const needsPeople = form.mapping.of === undefined && listsLines(form.mapping)
  return people.length === 0 && needsPeople ? fail('form-nobody') : ok(people)
}

/** A form with what it would be filled with now. Refusals: those that keep it from being filled, `form-nobody`, `cancelled`. */
export async function toGiveNow(ports: Ports, form: StreetForm, now: Now): Promise<Result<ToGive>> {
  const { records, world } = ports
  const { rights } = now
  const why = whyNotReady(ports, form, rights)
  if (why !== undefined) return { ok: false, problem: why }
  const chosen = await peopleNow(ports, form, now)
  if (!chosen.ok) return chosen
  const people = chosen.value
  const withChildren = form.giving.children
  const lines = filledLinesOf({
    ...{ form, people, records, rights, today: world.today() },
    own: records.all(ownFacts),
  })
  const last = lastReport(form, records.all(formReport))
  const request = givingRequest(form.giving, tellingColumns(form.mapping), form.name)
  const changes = changesById({ lines, changes: changesSince(form.mapping, lines, last) })
  const bare = form.giving.bare === true
  return ok({ form, request, withChildren, people, lines, changes, changesOnly: false, bare })
}
