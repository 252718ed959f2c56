import { meetingKindOf } from '../meeting/data/meeting-kinds'
import type { Meeting } from '../records/meeting'
import type { Association, AssociationTurn, Organisation } from '../records/organisation'

/** The bodies that are associations: those recorded as one, and those that hold meetings only an association holds; by name. */
export function associationsAmong(
  organisations: readonly Organisation[],
  meetings: readonly Meeting[],
): readonly Organisation[] {
  const met = new Set(
    meetings
      .filter(one => meetingKindOf(one.meetingKind).body === 'association')
      .map(one => one.organisationId),
  )
  return organisations
    .filter(one => one.association !== undefined || met.has(one.id))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
}

/** What is on record of a body as an association; of one that only held meetings, nothing yet. */
export const associationOf = ({ association }: Organisation): Association =>
  association ?? { estate: '', hostUnit: '', purpose: '', turns: [] }

export const lastTurn = (organisation: Organisation): AssociationTurn | undefined =>
  associationOf(organisation).turns.at(-1)

/** 筹备中 until its first turn. */
export const stateOf = (organisation: Organisation): AssociationTurn['state'] =>
  lastTurn(organisation)?.state ?? 'preparing'
