import { meetingKindOf } from '../../../domain/meeting/data/meeting-kinds'
import { withFollowUpFirst } from '../../../domain/meeting/follow-up'
import { newMeeting, type MeetingCall } from '../../../domain/meeting/new-meeting'
import { addToRoll, withRoll } from '../../../domain/meeting/roll'
import { suggestedRoll } from '../../../domain/meeting/roll-sources'
import type { Records } from '../../../domain/ports'
import { appointment } from '../../../domain/records/appointment'
import { meeting as meetingKind, type Meeting } from '../../../domain/records/meeting'
import { memberUnit } from '../../../domain/records/member-unit'
import { organisation, type Organisation } from '../../../domain/records/organisation'
import { resident } from '../../../domain/records/resident'
import { voteRuleVersion } from '../../../domain/records/vote-rule'
import { openSupervisions } from '../../../domain/supervision/open-supervisions'
import type { World } from '../../../domain/world'

/** What the form of a new meeting holds. */
export type Call = {
  readonly kindId: string
  readonly name: string
  readonly shortName?: string
  readonly numberPrefix?: string
  readonly title: string
  readonly startsAt: string
  readonly place?: string
  readonly chair?: string
  readonly recorder?: string
  readonly afterTheFact?: boolean
}

const said = (text: string | undefined): string => text?.trim() ?? ''

/** The body as the form says it; what it says nothing about stays as it was. */
function bodyOf(call: Call, known: Organisation | undefined, newId: () => string): Organisation {
  const shortName = said(call.shortName)
  const numberPrefix = said(call.numberPrefix)
  return {
    ...(known ?? { id: newId() }),
    name: said(call.name),
    ...(shortName !== '' && { shortName }),
    ...(numberPrefix !== '' && { numberPrefix }),
  }
}

const callOf = ({ startsAt, title, place, chair, recorder, afterTheFact }: Call): MeetingCall => ({
  startsAt,
  title: said(title),
  place: said(place),
  chair: said(chair),
  recorder: said(recorder),
  ...(afterTheFact === true && { afterTheFact }),
})

/** The meeting the form asks for, and its body: with the roll its kind is called from and what has still to be carried out as its first item. */
export function calledMeeting(
  call: Call,
  records: Pick<Records, 'all' | 'find'>,
  world: World,
): { readonly meeting: Meeting; readonly body: Organisation } {
  const newId = (): string => world.newId()
  const kind = meetingKindOf(call.kindId)
  const body = bodyOf(
    call,
    records.all(organisation).find(one => one.name === said(call.name)),
    newId,
  )
  const meetings = records.all(meetingKind)
  const called = newMeeting(kind, body, callOf(call), meetings, newId, records.all(voteRuleVersion))
  const people = suggestedRoll(
    kind.roll,
    {
      meetings,
      members: records.all(memberUnit),
      appointments: records.all(appointment),
      residents: records.all(resident),
    },
    called,
  )
  const open = openSupervisions(records, body.id, world.today())
  const withPeople = withRoll(called, addToRoll([], people, newId))
  return { meeting: withFollowUpFirst(withPeople, open, newId), body }
}
