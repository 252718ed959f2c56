import { givingRequest, planFormGiving, tellingColumns } from '../../domain/forms/form-giving'
import { filledLinesOf } from '../../domain/forms/filled-lines'
import { lastReport } from '../../domain/forms/form-month'
import { changesSince } from '../../domain/forms/report-changes'
import { filterOf, whoGoesIn, withoutChildren } from '../../domain/forms/who-goes-in'
import type { Right } from '../../domain/accounts/roles'
import { formReport } from '../../domain/records/form-report'
import { ownFacts } from '../../domain/records/own-facts'
import { resident } from '../../domain/records/resident'
import { savedFilter } from '../../domain/records/saved-filter'
import type { StreetForm } from '../../domain/records/street-form'
import { fail, ok, type Problem, type Result } from '../../domain/result'
import type { Seen } from '../../domain/search/roster-filters'
import type { Services } from '../../services/services'
import type { ToGive } from './give-filled'
import { changesById } from './use-report'

type Ports = Pick<Services, 'records' | 'world'>

/** What keeps a form from being filled without being looked at; undefined where nothing does. */
export function whyNotReady(
  { records }: Ports,
  form: StreetForm,
  rights: readonly Right[],
): Problem | undefined {
  const columns = tellingColumns(form.mapping)
  const plan = planFormGiving(givingRequest(form.giving, columns, form.name), columns, rights)
  if (!plan.ok) return plan.problem
  const filter = filterOf(form.who, records.all(savedFilter))
  if (form.who.kind === 'filter' && filter === undefined) return { code: 'form-filter-gone' }
  return filter !== undefined && filter.search !== '' ? { code: 'form-look-first' } : undefined
}

/** A form with what it would be filled with now. Refusals: those that keep it from being filled, `form-nobody`. */
export function toGiveNow(
  ports: Ports,
  form: StreetForm,
  seen: Seen,
  rights: readonly Right[],
): Result<ToGive> {
  const { records, world } = ports
  const why = whyNotReady(ports, form, rights)
  if (why !== undefined) return { ok: false, problem: why }
  const residents = records.all(resident)
  const chosen = whoGoesIn(form.who, { residents, filters: records.all(savedFilter), seen, found: null })
  if (!chosen.ok) return chosen
  const withChildren = form.giving.children
  const people = withChildren ? chosen.value : withoutChildren(chosen.value, world.today())
  if (people.length === 0 && form.mapping.of === undefined) return fail('form-nobody')
  const lines = filledLinesOf({
    ...{ form, people, records, rights, today: world.today() },
    own: records.all(ownFacts),
  })
  const last = lastReport(form, records.all(formReport))
  const request = givingRequest(form.giving, tellingColumns(form.mapping), form.name)
  const changes = changesById({ lines, changes: changesSince(form.mapping, lines, last) })
  return ok({ form, request, withChildren, people, lines, changes, changesOnly: false })
}
