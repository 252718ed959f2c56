import type { Attendee, Meeting } from '../../records/meeting'
import type { Organisation } from '../../records/organisation'

const person = ({ name, unit, post }: Attendee) => ({
  name,
  ...(unit !== '' && { unit }),
  ...(post !== '' && { post }),
})

const convenorOf = ({ convenor }: Meeting, body: Organisation): string => convenor ?? body.name

/** The facts of the notice of a meeting. */
export const noticeFacts = (meeting: Meeting, body: Organisation) => ({
  title: meeting.title,
  organisation: convenorOf(meeting, body),
  startsAt: meeting.startsAt,
  place: meeting.place,
  topics: meeting.agenda.map(({ title }) => title),
  attendees: meeting.roll.map(person),
})

/** The facts of the agenda of a meeting. */
export const agendaFacts = (meeting: Meeting, body: Organisation) => ({
  title: meeting.title,
  organisation: convenorOf(meeting, body),
  startsAt: meeting.startsAt,
  ...(meeting.place !== '' && { place: meeting.place }),
  ...(meeting.chair !== '' && { chair: meeting.chair }),
  items: meeting.agenda.map(({ title, presenter }) => ({
    title,
    ...(presenter !== undefined && { presenter }),
  })),
})

/** The facts of the sheet on which those on the roll sign in. */
export const signInFacts = (meeting: Meeting, body: Organisation) => ({
  title: meeting.title,
  organiser: convenorOf(meeting, body),
  startsAt: meeting.startsAt,
  place: meeting.place,
  people: meeting.roll.map(one => ({ ...person(one), ...(one.phone !== undefined && { phone: one.phone }) })),
})
