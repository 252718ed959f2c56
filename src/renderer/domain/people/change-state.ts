import { put, type Change } from '../journal/entry'
import { resident, type PersonState, type Resident } from '../records/resident'
import { fail, ok, type Result } from '../result'
import { isOnRoster, standingOf, stateFacts } from './states'

/** A state a clerk may put somebody into. One record too many is merged by a merge, which also moves what hangs on it. */
export type SettableState = Exclude<PersonState, 'merged'>

/** Which states follow which (domain handbook §2.3). From outside the roster the way leads back only: 恢复. */
const ways: Readonly<Record<PersonState, readonly SettableState[]>> = {
  unverified: ['present', 'moved-out', 'died'],
  present: ['moved-out', 'died', 'unverified'],
  'moved-out': ['present'],
  died: ['present'],
  merged: [],
}

/** The states somebody may be put into from the one they are in. */
export const statesAfter = (person: Pick<Resident, 'states'>): readonly SettableState[] =>
  ways[standingOf(person)]

export type StateRequest = {
  readonly to: SettableState
  /** The day it came about, `YYYY-MM-DD`. */
  readonly since: string
  readonly reason: string
  /** Where somebody moved to, as far as it is known. */
  readonly movedTo?: string
}

/** Without what is on record of having left: coming back takes it away. */
function withoutLeaving(person: Resident): Resident {
  const left = { ...person }
  delete left.movedOut
  delete left.movedTo
  delete left.diedOn
  return left
}

function factsOfState({ to, since, movedTo = '' }: StateRequest): Partial<Resident> {
  if (to === 'died') return { diedOn: since }
  if (to !== 'moved-out') return {}
  return { movedOut: since, ...(movedTo.trim() !== '' && { movedTo: movedTo.trim() }) }
}

function dayRefusal(person: Resident, since: string, today: string): Result<null> {
  const { birthDate = '' } = person
  const last = person.states?.at(-1)?.since ?? ''
  if (since > today) return fail('state-future')
  if (since < birthDate) return fail('state-before-birth', { birth: birthDate })
  return !isOnRoster(person) && since < last ? fail('state-before-leaving', { last }) : ok(null)
}

function refusalOf(person: Resident, { to, since, reason }: StateRequest, today: string): Result<null> {
  const from = standingOf(person)
  if (from === 'merged') return fail('state-merged')
  if (!ways[from].includes(to)) {
    return fail('state-no-way', { from: stateFacts[from].label, to: stateFacts[to].label })
  }
  const day = dayRefusal(person, since, today)
  if (!day.ok) return day
  return reason.trim() === '' ? fail('state-reason-missing') : ok(null)
}

/**
 * The change that puts somebody into another state, with its day and reason; what they left with is kept on their record, and goes when
 * they are restored. Refusals: `state-merged`, `state-no-way`, `state-future`, `state-before-birth`, `state-before-leaving`,
 * `state-reason-missing`.
 */
export function changeState(person: Resident, request: StateRequest, today: string): Result<Change> {
  const refused = refusalOf(person, request, today)
  if (!refused.ok) return refused
  const { to: state, since, reason } = request
  const states = [...(person.states ?? []), { state, since, reason: reason.trim() }]
  const changed: Resident = { ...withoutLeaving(person), ...factsOfState(request), states }
  return ok({
    cause: 'resident-state-changed',
    detail: `${person.name}：${stateFacts[state].label}`,
    save: [put(resident, changed)],
  })
}

const wholeDay = /^\d{4}-\d\d-\d\d$/

/** What a date told by a roster says of when: the day itself, else that it is over by today. Undefined while it is still to come. */
function dayTold(text: string | undefined, today: string): string | undefined {
  if (text === undefined) return undefined
  const day = wholeDay.test(text) ? text : today
  return day > today ? undefined : day
}

const cameBack = ({ movedIn = '', movedOut = '' }: Resident): boolean =>
  wholeDay.test(movedIn) && wholeDay.test(movedOut) && movedIn > movedOut

/**
 * The person in the state their facts tell: whom a roster says to have died or moved away is off the roster from that day on. Nobody
 * who is off it already is touched, nor who moved in again later.
 */
export function withStateTold(person: Resident, today: string): Resident {
  const { diedOn, movedOut, states = [] } = person
  if ((diedOn === undefined && movedOut === undefined) || !isOnRoster(person)) return person
  const died = dayTold(diedOn, today)
  if (died !== undefined) {
    const reason = `登记的死亡日期：${diedOn ?? ''}`
    return { ...person, states: [...states, { state: 'died', since: died, reason }] }
  }
  const moved = cameBack(person) ? undefined : dayTold(movedOut, today)
  if (moved === undefined) return person
  const reason = `登记的迁出时间：${movedOut ?? ''}`
  return { ...person, states: [...states, { state: 'moved-out', since: moved, reason }] }
}
