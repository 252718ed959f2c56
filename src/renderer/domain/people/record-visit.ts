import { put, type Change } from '../journal/entry'
import type { Resident } from '../records/resident'
import { visit, type Visit } from '../records/visit'
import { fail, ok, type Result } from '../result'

export type VisitRequest = Omit<Visit, 'id' | 'residentId' | 'action' | 'nextDue'> & {
  readonly action: string
  /** `YYYY-MM-DD`; undefined: as the rules of the tags say. */
  readonly nextDue: string | undefined
}

/** Records that somebody was called on. Refusals: `visit-future`, `visit-finding-missing`, `visit-next-early`. */
export function recordVisit(
  person: Resident,
  request: VisitRequest,
  id: string,
  today: string,
): Result<Change> {
  const { on, mode, by, finding, action, nextDue } = request
  if (on > today) return fail('visit-future')
  if (finding.trim() === '') return fail('visit-finding-missing')
  if (nextDue !== undefined && nextDue < on) return fail('visit-next-early')
  const made: Visit = {
    id,
    residentId: person.id,
    on,
    mode,
    by,
    finding: finding.trim(),
    ...(action.trim() !== '' && { action: action.trim() }),
    ...(nextDue !== undefined && { nextDue }),
  }
  return ok({ cause: 'visit-recorded', detail: person.name, save: [put(visit, made)] })
}
