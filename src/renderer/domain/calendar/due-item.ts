import type { Records } from '../ports'
import type { RecordKind } from '../records/define-record'

export type DueLight = 'red' | 'yellow' | 'green' | 'none'

/** Something that is to be done, or takes place, on a day. */
export type DueItem = {
  /** The same as long as it is the same thing. */
  readonly key: string
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Where it is dealt with. */
  readonly path: string
  readonly note?: string
  /** How many things this line stands for; absent: one. */
  readonly count?: number
  /** It is due at a moment, `YYYY-MM-DDTHH:mm`, near from another on: counted in hours, in place of the days of its source. */
  readonly moment?: { readonly at: string; readonly nearFrom: string }
  /** What its own rules say of it, in place of the days of its source. */
  readonly light?: DueLight
  /** What stands in place of how many days are left: it waits for the clerk, whatever day it is. */
  readonly waits?: string
  /** It is over: in the month only, not among what is to be done. */
  readonly done?: true
}

/** From which day to which, both counted, and which day it is. */
export type DueWindow = { readonly from: string; readonly to: string; readonly today: string }

export type RecordsNow = Pick<Records, 'all' | 'find'>

/** Something the office has to keep in mind: where it is read from, and how early it is announced. */
export type DueSource = {
  readonly id: string
  readonly label: string
  /** The kinds of record it is read from: it is read anew only when one of them has changed. */
  readonly kinds: readonly RecordKind[]
  /** Days before the day: from the first it is on the list, from the last its light is yellow. Falling. */
  readonly days: readonly number[]
  readonly basis: string
  /** What falls due by the end of the window, also what is late; what is over only where it falls into the window. */
  readonly items: (records: RecordsNow, window: DueWindow) => readonly DueItem[]
  /** The same with pauses, where everybody on the roster is looked at: there may be 100,000. */
  readonly inTurns?: (records: RecordsNow, window: DueWindow) => Generator<undefined, readonly DueItem[]>
  /** One line in place of many, e.g. for visits. */
  readonly gathered?: (items: readonly DueItem[], today: string) => DueItem
}
