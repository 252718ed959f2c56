import type { CellCode, Severity } from './plan'

/** What each problem does to its row. Only what would put a wrong person or number on record refuses it. */
export const severities: Readonly<Record<CellCode, Severity>> = {
  missing: 'reject',
  'id-damaged': 'reject',
  'id-lost': 'reject',
  'id-shape': 'reject',
  'id-date': 'reject',
  'id-checksum': 'reject',
  'too-long': 'reject',
  'duplicate-in-file': 'reject',
  'person-repeated': 'reject',
  'id-suspect': 'doubt',
  'several-matches': 'doubt',
  'number-of-another': 'doubt',
  'flag-conflict': 'doubt',
  'cancelled-unclear': 'doubt',
  'merged-away': 'doubt',
  'sex-mismatch': 'warn',
  'birth-mismatch': 'warn',
  'phone-shape': 'warn',
  'date-shape': 'warn',
  'name-placeholder': 'warn',
  'value-unknown': 'warn',
  masked: 'warn',
  'person-unknown': 'warn',
}
