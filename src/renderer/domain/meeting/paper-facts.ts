import type { Attendance, Meeting } from '../records/meeting'
import type { Organisation } from '../records/organisation'
import type { LetterDue } from './letters'
import { minutesBody } from './minutes-body'

/** Of a meeting recorded after the fact: 未载明 for what nobody told. */
const told = ({ afterTheFact }: Meeting, words: string): string =>
  afterTheFact === true && words.trim() === '' ? '未载明' : words

/** The facts the minutes of a meeting are laid out from: the clerk's own paragraphs where there are any, else what follows from the record. */
export function minutesFacts(meeting: Meeting, body: Organisation, issuedOn: string) {
  const who = (attendance: Attendance) =>
    meeting.roll
      .filter(one => one.attendance === attendance)
      .map(({ name, unit, post }) => ({ name, ...(unit !== '' && { unit }), ...(post !== '' && { post }) }))
  return {
    title: meeting.title,
    date: meeting.startsAt,
    place: told(meeting, meeting.place),
    chair: told(meeting, meeting.chair),
    recorder: told(meeting, meeting.recorder),
    present: who('present'),
    absent: who('excused'),
    missing: who('absent'),
    proxies: meeting.roll
      .filter(({ attendance }) => attendance === 'proxy')
      .map(
        ({ name, unit, proxyName }) =>
          `${unit}${name}${proxyName === undefined ? '' : `（委托${proxyName}）`}`,
      ),
    observers: who('observer'),
    decisions: meeting.decisions.map(({ text, responsible, due }) => ({
      text,
      ...(responsible !== '' && { responsible }),
      ...(due !== undefined && { due }),
    })),
    body: [...(meeting.minutesBody ?? minutesBody(meeting))],
    organisation: body.name,
    nth: meeting.nth,
    issuedOn,
  }
}

/** The facts of one letter of appointment. */
export function appointmentFacts(
  meeting: Meeting,
  body: Organisation,
  { post, candidate }: Pick<LetterDue, 'post' | 'candidate'>,
  issued: { readonly number: string; readonly issuedOn: string },
) {
  return {
    name: candidate.name,
    organisation: body.name,
    post: post.title,
    termFrom: meeting.election?.termFrom ?? '',
    termTo: meeting.election?.termTo ?? '',
    meeting: meeting.title,
    meetingDate: meeting.startsAt.slice(0, 10),
    ...issued,
  }
}
