import type { AgendaItem } from '../records/meeting'

/** A figure a kind of meeting goes by, with where it comes from. Only what a law says may not be undercut. */
export type Parameter = {
  readonly value: number
  readonly basis: string
  /** `example`: seen elsewhere, shown as such, for the office to replace by its own rule. */
  readonly from: 'law' | 'example'
}

/** Where the roll of a kind comes from unless the clerk says otherwise. */
export type RollSource = 'member-units' | 'officers' | 'representatives' | 'party-members' | 'last-meeting'

/** A kind of meeting (domain handbook §4.1): what it is called, who calls it and who comes, what it always deals with, by which rules. */
export type MeetingKind = {
  readonly id: string
  readonly name: string
  /** What follows the full name of the body in the meeting's title. */
  readonly titleEnding: string
  /** What the clerk calls the body that meets: 促进会全称. */
  readonly bodyLabel: string
  /** Whether the body is the association, the office itself, or another. */
  readonly body: 'association' | 'office' | 'other'
  readonly convenor: string
  readonly attends: string
  readonly roll: readonly RollSource[]
  /** Months from one meeting to the next. */
  readonly everyMonths?: Parameter
  /** Days that lie wholly between the notice and the meeting. */
  readonly noticeDays?: Parameter
  /** Days before the meeting by which topics are to be in. */
  readonly topicDays?: Parameter
  /** Standing agenda. `{name}` stands for the full name of the body. */
  readonly agenda: readonly { readonly kind: AgendaItem['kind']; readonly title: string }[]
  /** By which rules it votes; of these the one that holds on the day of the meeting. Empty: none is known. */
  readonly ruleIds: readonly string[]
  /** Whether somebody may come in another's place. */
  readonly proxies: boolean
  /** Documents it takes, in the order they are needed. */
  readonly papers: readonly MeetingPaper[]
  /** Posts to be elected, and for how many years unless the clerk says otherwise. */
  readonly election?: {
    readonly ruleId: string
    readonly posts: readonly { readonly title: string; readonly seats: number }[]
    readonly termYears: number
  }
}

/** Ids of the documents a meeting can take (domain handbook §4.2–4.4). */
export type MeetingPaper =
  | 'meeting-notice'
  | 'meeting-agenda'
  | 'sign-in-sheet'
  | 'topic-form'
  | 'member-list'
  | 'preparation-report'
  | 'election-method'
  | 'ballot'
  | 'count-sheet'
  | 'election-result'
  | 'resolution'
  | 'public-notice'
  | 'minutes'
  | 'supervision-slip'
  | 'appointment'
