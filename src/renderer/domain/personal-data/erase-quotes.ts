import type { Change } from '../journal/entry'
import type { Records } from '../ports'
import { appointment } from '../records/appointment'
import { meeting } from '../records/meeting'
import { issuedPaper } from '../records/paper'
import { sealUse } from '../records/seal-use'

/** Where the person's name stands in what the office keeps as its archive, and will go on standing. */
export type Quotes = {
  readonly meetings: number
  readonly appointments: number
  readonly papers: number
  /** Lines of 用印登记 with the person as 申请人; the telephone given then stands there too. */
  readonly sealUses: number
}

/** What deleting somebody comes to. */
export type ErasurePlan = {
  /** The name it was known by, for the receipt: afterwards nobody knows it. */
  readonly name: string
  readonly change: Change
  readonly quotes: Quotes
}

/** Counts where the archive names somebody of this name. */
export function quotesOf(name: string, records: Pick<Records, 'all'>): Quotes {
  const inMeeting = records
    .all(meeting)
    .filter(
      ({ roll, chair, recorder, election }) =>
        [chair, recorder].includes(name) ||
        roll.some(one => one.name === name) ||
        election?.candidates.some(one => one.name === name) === true,
    )
  return {
    meetings: inMeeting.length,
    appointments: records.all(appointment).filter(({ personName }) => personName === name).length,
    papers: records.all(issuedPaper).filter(({ layout }) => layout.names.includes(name)).length,
    sealUses: records.all(sealUse).filter(({ applicant }) => applicant === name).length,
  }
}
