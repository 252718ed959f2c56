/** The papers of a meeting in the order in which it takes them; a public notice may stand in two places. Whatever else was issued follows. */
export const archiveOrder = [
  'topic-form',
  'notice-before',
  'member-list',
  'meeting-notice',
  'meeting-agenda',
  'sign-in-sheet',
  'preparation-report',
  'election-method',
  'ballot',
  'count-sheet',
  'election-result',
  'resolution',
  'minutes',
  'appointment',
  'letter-register',
  'public-notice',
  'supervision-slip',
] as const
export type ArchivePart = (typeof archiveOrder)[number]
