import type { MeetingPaper } from '../meeting-kind'

/** What every meeting takes. */
export const plainPapers: readonly MeetingPaper[] = [
  'meeting-notice',
  'meeting-agenda',
  'sign-in-sheet',
  'minutes',
  'supervision-slip',
]

/** What a meeting takes that deals with topics and resolves on them. */
export const resolvingPapers: readonly MeetingPaper[] = [
  'topic-form',
  'meeting-notice',
  'meeting-agenda',
  'sign-in-sheet',
  'ballot',
  'count-sheet',
  'resolution',
  'minutes',
  'public-notice',
  'supervision-slip',
]

/** What a meeting takes that elects. */
export const electingPapers: readonly MeetingPaper[] = [
  'member-list',
  'meeting-notice',
  'meeting-agenda',
  'sign-in-sheet',
  'election-method',
  'ballot',
  'count-sheet',
  'election-result',
  'resolution',
  'minutes',
  'public-notice',
  'appointment',
  'supervision-slip',
]
