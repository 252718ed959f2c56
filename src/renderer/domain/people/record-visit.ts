import { put, type Change } from '../journal/entry'
import type { Resident } from '../records/resident'
import { visit, type Visit } from '../records/visit'
import { fail, ok, type Result } from '../result'

export type VisitRequest = Omit<Visit, 'id' | 'residentId' | 'action' | 'nextDue'> & {
  readonly action: string
  /** `YYYY-MM-DD`; undefined: as the rules of the tags say. */
  readonly nextDue: string | undefined
}

/** Refusals: `visit-future`, `visit-finding-missing`, `visit-next-early`. */
function visitAsked(person: Resident, request: VisitRequest, id: string, today: string): Result<Visit> {
  const { on, mode, by, finding, action, nextDue } = request
  if (on > today) return fail('visit-future')
  if (finding.trim() === '') return fail('visit-finding-missing')
  if (nextDue !== undefined && nextDue < on) return fail('visit-next-early')
  return ok({
    id,
    residentId: person.id,
    on,
    mode,
    by,
    finding: finding.trim(),
    ...(action.trim() !== '' && { action: action.trim() }),
    ...(nextDue !== undefined && { nextDue }),
  })
}

/** Records that somebody was called on. Refusals: `visit-future`, `visit-finding-missing`, `visit-next-early`. */
export function recordVisit(
  person: Resident,
  request: VisitRequest,
  id: string,
  today: string,
): Result<Change> {
  const asked = visitAsked(person, request, id, today)
  if (!asked.ok) return asked
  return ok({ cause: 'visit-recorded', detail: person.name, save: [put(visit, asked.value)] })
}

/** Puts right what was recorded of a visit. Refused as recording one is. */
export function correctVisit(
  person: Resident,
  before: Visit,
  request: VisitRequest,
  today: string,
): Result<Change> {
  const asked = visitAsked(person, request, before.id, today)
  if (!asked.ok) return asked
  const detail = `${person.name}：更正 ${before.on} 的走访`
  return ok({ cause: 'visit-recorded', detail, save: [put(visit, asked.value)] })
}

/** Takes away a visit that was recorded by mistake. */
export const removeVisit = (person: Resident, { id, on }: Visit): Change => ({
  cause: 'visit-recorded',
  detail: `${person.name}：去掉误登的 ${on} 走访`,
  save: [],
  remove: [{ kind: visit, id }],
})
