import type { Records } from '../../ports'
import type { Steps } from '../../progress'
import type { ImportedRows } from '../apply-plan'
import type { PlannedRow, RosterPlan } from '../plan'
import { decisionOf, type Choices } from '../row-decision'
import type { RecordRoster, RosterWorld, Said, Working } from './record-roster'

const STRIDE = 200
const STEP = '整理要写入的内容'

/** What a row says, but for what is on record already, which stays as it is. */
const blanksOf = <F extends string>(said: Said<F>, id: string, working: Working<F>): Said<F> =>
  working
    .outcome(said, id)
    .changes.filter(({ before }) => before !== '')
    .reduce<Said<F>>((blanks, { field, before }) => ({ ...blanks, [field]: before }), said)

function takeRow<F extends string>(row: PlannedRow<F, Said<F>>, choices: Choices, working: Working<F>): void {
  const decision = decisionOf(row, choices)
  if (decision.as === 'created') {
    const about = working.find(row.facts, undefined)
    working.take(row.facts, about.kind === 'known' ? about.id : undefined)
  }
  if (decision.as !== 'updated') return
  const { recordId, blanksOnly } = decision
  working.take(blanksOnly ? blanksOf(row.facts, recordId, working) : row.facts, recordId)
}

/** The one change that does what a plan of records says, row by row as the clerk decided. A record removed since is made anew. */
export function* applyRecords<F extends string>(
  { open }: RecordRoster<F>,
  { fileName, rows }: RosterPlan<F, Said<F>>,
  records: Pick<Records, 'all'>,
  world: RosterWorld,
  choices: Choices,
): Steps<ImportedRows> {
  const working = open(records, world)
  for (const [nth, row] of rows.entries()) {
    if (nth % STRIDE === STRIDE - 1) yield { step: STEP, done: nth, total: rows.length }
    takeRow(row, choices, working)
  }
  return { cause: 'roster-imported', detail: fileName, save: working.puts() }
}
