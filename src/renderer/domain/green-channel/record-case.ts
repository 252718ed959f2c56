import type { Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import { greenCase, type GreenCase } from '../records/green-case'
import { fail, ok, type Result } from '../result'
import { caseFields } from './data/case-fields'

/** What is chosen beside the fields that are typed. */
export type CaseChoices = {
  readonly receivedAt: string | undefined
  readonly caseClass: string
  readonly estateId: string | undefined
  readonly enterpriseId: string | undefined
}

/** 诉〔2026〕3号 */
export const caseNumber = ({ receivedAt, nth }: Pick<GreenCase, 'receivedAt' | 'nth'>): string =>
  `诉〔${receivedAt.slice(0, 4)}〕${nth}号`

const yearOf = ({ receivedAt }: Pick<GreenCase, 'receivedAt'>): string => receivedAt.slice(0, 4)

/** The next number of the year; a case that is edited keeps its own unless it came in another year. */
function numberFor(receivedAt: string, known: GreenCase | undefined, all: readonly GreenCase[]): number {
  const year = receivedAt.slice(0, 4)
  if (known !== undefined && yearOf(known) === year) return known.nth
  return Math.max(0, ...all.filter(one => yearOf(one) === year).map(({ nth }) => nth)) + 1
}

function timeProblem(receivedAt: string, known: GreenCase | undefined, now: string): Result<null> {
  if (receivedAt > now) return fail('case-received-future')
  const first = known?.steps[0]?.at
  return first !== undefined && receivedAt > first
    ? fail('case-received-late', { first: first.replace('T', ' ') })
    : ok(null)
}

type Known = { readonly cases: readonly GreenCase[]; readonly now: string; readonly newId: () => string }

/** What was done with a case stays when what was recorded of it is edited. */
const done = (known: GreenCase | undefined): Partial<GreenCase> => ({
  steps: known?.steps ?? [],
  ...(known?.level !== undefined && { level: known.level }),
  ...(known?.answer !== undefined && { answer: known.answer }),
  ...(known?.topicId !== undefined && { topicId: known.topicId }),
})

/**
 * Records a case, or edits what was recorded of it; its steps stay. Refusals: `case-received-missing`, `case-received-future`,
 * `case-received-late` (after its first step), and those of {@link readEntered}. `now` is `YYYY-MM-DDTHH:mm`.
 */
export function recordCase(
  entered: Entered,
  { receivedAt, caseClass, estateId, enterpriseId }: CaseChoices,
  known: GreenCase | undefined,
  { cases, now, newId }: Known,
): Result<{ readonly id: string; readonly change: Change }> {
  const read = readEntered(caseFields, entered)
  if (!read.ok) return read
  if (receivedAt === undefined) return fail('case-received-missing')
  const timely = timeProblem(receivedAt, known, now)
  if (!timely.ok) return timely
  const id = known?.id ?? newId()
  const saved = greenCase.schema.parse({
    ...read.value,
    ...done(known),
    id,
    receivedAt,
    nth: numberFor(receivedAt, known, cases),
    ...(caseClass.trim() !== '' && { caseClass: caseClass.trim() }),
    ...(estateId !== undefined && { estateId }),
    ...(enterpriseId !== undefined && { enterpriseId }),
  })
  const cause = known === undefined ? 'case-recorded' : 'case-edited'
  return ok({ id, change: { cause, detail: saved.title, save: [put(greenCase, saved)] } })
}
