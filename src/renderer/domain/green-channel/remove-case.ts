import type { Change } from '../journal/entry'
import type { Records } from '../ports'
import { assessment } from '../records/assessment'
import { greenCase, type GreenCase } from '../records/green-case'
import { removeRecord } from '../records/remove-record'
import { fail, type Result } from '../result'
import { caseNumber } from './record-case'

/**
 * Takes away a case that was recorded by mistake. Refusals: `record-referred`, also where an enterprise was scored from it, and
 * `case-with-topic` (it was brought to a meeting).
 */
export function removeCase(one: GreenCase, records: Pick<Records, 'all'>): Result<Change> {
  const called = `${caseNumber(one)} ${one.title}`
  if (one.topicId !== undefined) return fail('case-with-topic')
  const scored = records
    .all(assessment)
    .filter(({ sheets }) =>
      sheets.some(({ fromCases = {} }) =>
        Object.values(fromCases).some(({ cases }) => cases.some(({ id }) => id === one.id)),
      ),
    ).length
  if (scored > 0) return fail('record-referred', { called, by: `${assessment.label} ${scored} 条` })
  return removeRecord(greenCase, { id: one.id, called }, records, 'record-removed')
}
