import type { Change, Put } from '../journal/entry'
import type { Resident } from '../records/resident'
import { fail, ok, type Result } from '../result'
import { changeState, statesAfter, type StateRequest } from './change-state'
import { stateFacts } from './states'

/** Those of them for whom the state is the next one; the others are in it already or off the roster. */
export const mayBecome = (people: readonly Resident[], to: StateRequest['to']): readonly Resident[] =>
  people.filter(person => statesAfter(person).includes(to))

/** Several people put into a state on one day for one reason, as one change. Refused as {@link changeState} refuses the first of them. */
export function changeStates(
  people: readonly Resident[],
  request: StateRequest,
  today: string,
): Result<Change> {
  const save: Put[] = []
  for (const person of people) {
    const changed = changeState(person, request, today)
    if (!changed.ok) return fail(changed.problem.code, { ...changed.problem.detail, name: person.name })
    if (typeof changed.value.save !== 'function') save.push(...changed.value.save)
  }
  const [first] = people
  const whom =
    people.length === 1 ? (first?.name ?? '') : `${first?.name ?? ''}等 ${String(people.length)} 人`
  return ok({ cause: 'resident-state-changed', detail: `${whom}：${stateFacts[request.to].label}`, save })
}
