import { factLabel } from '../roster/field-of-heading'
import type { CellProblem, Column } from '../roster/plan'
import type { Problem } from '../result'
import { accountRefusals } from './account-refusals'
import { assessingRefusals } from './assessing-refusals'
import { associationRefusals } from './association-refusals'
import { attachmentRefusals } from './attachment-refusals'
import { backupRefusals } from './backup-refusals'
import { cellSentences } from './cell-sentences'
import { certifyingRefusals } from './certifying-refusals'
import { damageRefusals } from './damage-refusals'
import { designRefusals } from './design-refusals'
import { fileRefusals } from './file-refusals'
import { formRefusals } from './form-refusals'
import { givingOutRefusals } from './giving-out-refusals'
import { greenChannelRefusals } from './green-channel-refusals'
import { meetingCallRefusals } from './meeting-call-refusals'
import { meetingRefusals } from './meeting-refusals'
import { ownersVoteRefusals } from './owners-vote-refusals'
import { paperRefusals } from './paper-refusals'
import { partyRefusals } from './party-refusals'
import { pathRefusals } from './path-refusals'
import { personalDataRefusals } from './personal-data-refusals'
import { peopleRefusals } from './people-refusals'
import { propertyRefusals } from './property-refusals'
import { publicNoticeRefusals } from './public-notice-refusals'
import { recordRefusals } from './record-refusals'
import { supervisionRefusals } from './supervision-refusals'
import { surveyRefusals } from './survey-refusals'
import { tallyRefusals } from './tally-refusals'
import { topicRefusals } from './topic-refusals'
import { volunteerRefusals } from './volunteer-refusals'

type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for every refusal code: what is wrong, where, what to do now. One table for the screen and the command line. */
const refusals: Readonly<Record<string, Words>> = {
  ...accountRefusals,
  ...assessingRefusals,
  ...associationRefusals,
  ...attachmentRefusals,
  ...backupRefusals,
  ...certifyingRefusals,
  ...damageRefusals,
  ...designRefusals,
  ...fileRefusals,
  ...formRefusals,
  ...givingOutRefusals,
  ...greenChannelRefusals,
  ...meetingCallRefusals,
  ...meetingRefusals,
  ...topicRefusals,
  ...ownersVoteRefusals,
  ...paperRefusals,
  ...partyRefusals,
  ...pathRefusals,
  ...personalDataRefusals,
  ...peopleRefusals,
  ...propertyRefusals,
  ...publicNoticeRefusals,
  ...recordRefusals,
  ...supervisionRefusals,
  ...surveyRefusals,
  ...tallyRefusals,
  ...volunteerRefusals,
  cancelled: () => '已取消，没有改动任何内容。',
}

/** The sentence for a refusal. A code without words is a bug and is thrown. */
export function refusalWords(problem: Problem): string {
  const words = refusals[problem.code]
  if (words === undefined) throw new Error(`No words for refusal ${problem.code}`)
  return words(problem.detail ?? {})
}

/** The sentence for a problem in a cell, without its place: what is wrong and what to do now. */
export const cellWords = (problem: CellProblem<string>): string =>
  cellSentences[problem.code](problem.detail ?? {})

/** Where a problem is, as a clerk looks for it: 第 37 行“身份证号”, by the heading in the sheet where the columns are given. */
export function cellPlace(problem: CellProblem, columns: readonly Column[] = []): string {
  const column = columns.find(({ letter }) => letter === problem.column)
  return `第 ${String(problem.row)} 行“${column?.heading ?? factLabel(problem.field)}”`
}

export const refusalCodes: readonly string[] = Object.keys(refusals)
