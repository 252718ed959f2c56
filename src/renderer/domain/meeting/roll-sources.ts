import { rollFromMembers } from '../association/member-roll'
import { isOnRoster } from '../people/states'
import { notErased } from '../personal-data/erase'
import type { Appointment } from '../records/appointment'
import type { Meeting } from '../records/meeting'
import type { MemberUnit } from '../records/member-unit'
import type { Resident } from '../records/resident'
import type { RollSource } from './meeting-kind'
import { isHeld } from './meeting-state'
import type { PersonOnRoll } from './roll'

/** What a roll can be taken from. */
export type RollKnown = {
  readonly meetings: readonly Meeting[]
  readonly members: readonly MemberUnit[]
  readonly appointments: readonly Appointment[]
  readonly residents: readonly Resident[]
}

type Called = Pick<Meeting, 'id' | 'meetingKind' | 'organisationId' | 'startsAt'>
type Reading = (known: RollKnown, meeting: Called) => readonly PersonOnRoll[]

const dayOf = ({ startsAt }: Called): string => startsAt.slice(0, 10)

const memberUnits: Reading = ({ members }, meeting) =>
  rollFromMembers(
    members.filter(one => one.organisationId === meeting.organisationId),
    dayOf(meeting),
  )

const inPost = (one: Appointment, day: string): boolean =>
  one.declined !== true &&
  one.termFrom <= day &&
  day <= one.termTo &&
  (one.endedOn === undefined || day < one.endedOn)

const officers: Reading = ({ appointments }, meeting) =>
  appointments
    .filter(one => one.organisationId === meeting.organisationId && inPost(one, dayOf(meeting)))
    .map(({ personName, unit, post }) => ({ name: personName, unit: unit ?? '', post }))

const personOf = ({ name, phones }: Resident, post: string): PersonOnRoll => {
  const [phone] = phones ?? []
  return { name, unit: '', post, ...(phone !== undefined && { phone }) }
}

const tagged = ({ tags }: Resident, name: string): boolean => tags?.some(tag => tag.name === name) === true

const onRoster = ({ residents }: RollKnown): readonly Resident[] => notErased(residents).filter(isOnRoster)

const representatives: Reading = known =>
  onRoster(known)
    .filter(one => tagged(one, '居民代表'))
    .map(one => personOf(one, '居民代表'))

const partyMembers: Reading = known =>
  onRoster(known)
    .filter(one => tagged(one, '党员') || one.politics?.text.includes('党员') === true)
    .map(one => personOf(one, '党员'))

const lastMeeting: Reading = ({ meetings }, meeting) => {
  const last = meetings
    .filter(one => one.id !== meeting.id && one.meetingKind === meeting.meetingKind && isHeld(one))
    .filter(one => one.organisationId === meeting.organisationId && one.startsAt < meeting.startsAt)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
    .at(-1)
  return (last?.roll ?? []).map(({ name, unit, post, phone, attendance }) => ({
    name,
    unit,
    post,
    ...(phone !== undefined && { phone }),
    ...(attendance === 'observer' && { attendance }),
  }))
}

/** Where people on a roll come from: what the clerk calls it, and who they are. */
export const rollSources: Readonly<Record<RollSource, { readonly label: string; readonly people: Reading }>> =
  {
    'member-units': { label: '成员单位', people: memberUnits },
    officers: { label: '任职人员', people: officers },
    representatives: { label: '居民代表', people: representatives },
    'party-members': { label: '党员', people: partyMembers },
    'last-meeting': { label: '上次会议', people: lastMeeting },
  }

/** The people a kind of meeting is called from, in the order of its sources; somebody in two of them once. */
export function suggestedRoll(
  sources: readonly RollSource[],
  known: RollKnown,
  meeting: Called,
): readonly PersonOnRoll[] {
  const all = sources.flatMap(source => rollSources[source].people(known, meeting))
  return all.filter(
    (one, at) => all.findIndex(other => other.name === one.name && other.unit === one.unit) === at,
  )
}
