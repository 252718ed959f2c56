import { papersOf } from '../../../domain/meeting/add-election'
import { meetingKindOf } from '../../../domain/meeting/data/meeting-kinds'
import type { Meeting } from '../../../domain/records/meeting'
import { meetingPapers, type MeetingPaperEntry } from './data/meeting-papers'

/** What a meeting takes, in the order it is needed; where letters of appointment are given out there is a sheet to sign for them. */
export function entriesOf(meeting: Meeting): readonly MeetingPaperEntry[] {
  const papers = papersOf(meetingKindOf(meeting.meetingKind), meeting)
  const ids: readonly string[] = papers.includes('appointment') ? [...papers, 'letter-register'] : papers
  return ids.flatMap(id => meetingPapers.find(({ document }) => document.id === id) ?? [])
}
