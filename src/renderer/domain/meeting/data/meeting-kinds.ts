import type { MeetingKind } from '../meeting-kind'
import { associationKinds, foundingMeeting } from './association-kinds'
import { communityKinds } from './community-kinds'
import { partyAndOwnersKinds } from './party-and-owners-kinds'

/** Every kind of meeting the office can hold. A new kind is one entry in one of these lists. */
export const meetingKinds: readonly MeetingKind[] = [
  ...associationKinds,
  ...communityKinds,
  ...partyAndOwnersKinds,
]

/** The kind of a meeting on record; one recorded by a later program counts as 其他. */
export const meetingKindOf = (id: string): MeetingKind =>
  meetingKinds.find(kind => kind.id === id) ??
  meetingKinds.find(kind => kind.id === 'other') ??
  foundingMeeting
