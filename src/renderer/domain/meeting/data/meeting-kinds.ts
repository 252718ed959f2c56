import type { AgendaItem } from '../../records/meeting'

/** A kind of meeting (domain handbook §4.1): what it is called, what it always deals with, and by which rule it votes. */
export type MeetingKind = {
  readonly id: string
  readonly name: string
  /** What follows the full name of the body in the meeting's title. */
  readonly titleEnding: string
  /** Standing agenda. `{name}` stands for the full name of the body. */
  readonly agenda: readonly { readonly kind: AgendaItem['kind']; readonly title: string }[]
  /** Posts to be elected, and for how many years unless the clerk says otherwise. */
  readonly election?: {
    readonly ruleId: string
    readonly posts: readonly { readonly title: string; readonly seats: number }[]
    readonly termYears: number
  }
}

export const foundingMeeting: MeetingKind = {
  id: 'founding',
  name: '促进会成立大会',
  titleEnding: '成立大会',
  agenda: [
    { kind: 'report', title: '{name}筹备情况报告' },
    { kind: 'rule', title: '{name}党建联席会议制度' },
    { kind: 'rule', title: '{name}工作例会制度' },
    { kind: 'rule', title: '{name}协商议事制度' },
    { kind: 'election', title: '选举会长、常务副会长、副会长' },
    { kind: 'letters', title: '颁发聘书' },
  ],
  election: {
    ruleId: 'AS1',
    posts: [
      { title: '会长', seats: 1 },
      { title: '常务副会长', seats: 1 },
      { title: '副会长', seats: 2 },
    ],
    termYears: 3,
  },
}

/** Every kind of meeting the office can hold. A new kind is one entry here. */
export const meetingKinds: readonly MeetingKind[] = [foundingMeeting]
