import { appointment } from './appointment'
import type { OfficePaper } from './define-office-paper'
import { doorNotice } from './door-notice'
import { hardship } from './hardship'
import { honour } from './honour'
import { noticeStatement } from './notice-statement'
import { participation } from './participation'
import { receipt } from './receipt'
import { residence } from './residence'
import { situationStatement } from './situation-statement'
import { thanksLetter } from './thanks-letter'
import { volunteerRecord } from './volunteer-record'

/** The papers the office gives to residents and units, in the order clerks look for them. */
export const officePapers: readonly OfficePaper[] = [
  residence,
  hardship,
  participation,
  volunteerRecord,
  situationStatement,
  noticeStatement,
  honour,
  thanksLetter,
  receipt,
  doorNotice,
]

/** Papers whose words and sheet the office may choose: those it gives out, and what follows from its elections. */
export const wordedPapers: readonly OfficePaper[] = [...officePapers, appointment]

/** Papers that may stand on a sheet of the office's own design: those without a list, for which such a sheet has no place. */
export const placeablePapers: readonly OfficePaper[] = wordedPapers.filter(({ asks }) =>
  asks.every(({ kind }) => kind !== 'rows'),
)
