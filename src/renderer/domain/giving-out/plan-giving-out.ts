import { z } from 'zod'
import type { Right } from '../accounts/roles'
import { passwordProblem } from '../accounts/password'
import { fail, ok, type Result } from '../result'
import { choicesOf, needsSensitiveRight, type ColumnDecisions, type ListColumn } from './column'
import { bases, type Basis } from './data/bases'
import type { Audience, ColumnChoice } from './data/column-choices'

/** Together with the time and the name they must fit the head of a printed page, which holds 255 characters. */
const LONGEST_RECIPIENT = 40
const LONGEST_PURPOSE = 60
const MOST_COPIES = 50

/** What the clerk answers before a list leaves the office. The words of its issues are refusal codes. */
const asked = z.strictObject({
  audience: z.enum(['named', 'public']),
  recipient: z.string().trim().min(1, 'recipient-missing').max(LONGEST_RECIPIENT, 'recipient-long'),
  purpose: z.string().trim().min(1, 'purpose-missing').max(LONGEST_PURPOSE, 'purpose-long'),
  basis: z.enum(Object.keys(bases) as [Basis, ...Basis[]], 'basis-missing'),
  /** Null: without a password. */
  password: z.string().nullable(),
  /** Printed copies; a file is one. */
  copies: z.int('copies-wrong').min(1, 'copies-wrong').max(MOST_COPIES, 'copies-wrong'),
  /** The form the list is made in, as the journal calls it; absent for our own. */
  form: z.string().exactOptional(),
  columns: z.record(z.string(), z.enum(['full', 'masked', 'left-out'])),
})

/** What is asked for, as the dialog holds it: the basis may not be chosen yet. */
export type GivingOutRequest<F extends string> = {
  readonly audience: Audience
  readonly recipient: string
  readonly purpose: string
  readonly basis: Basis | undefined
  readonly password: string | null
  readonly copies: number
  readonly form?: string
  readonly columns: ColumnDecisions<F>
}

export type PlannedColumn<F extends string> = ListColumn<F> & { readonly masked: boolean }

/** A list about to leave the office: to whom, what for, on what ground, which columns and which of them masked. */
export type GivingOutPlan<F extends string> = Readonly<Omit<z.infer<typeof asked>, 'columns'>> & {
  readonly columns: readonly [PlannedColumn<F>, ...PlannedColumn<F>[]]
}

/** Why a column may not become what is asked, or null. */
function columnProblem<F extends string>(
  { label, privacy }: ListColumn<F>,
  choice: ColumnChoice,
  audience: Audience,
  rights: readonly Right[],
): Result<null> {
  if (needsSensitiveRight(privacy, choice) && !rights.includes('sensitive')) {
    return fail('sensitive-forbidden', { column: label })
  }
  if (choicesOf(privacy, audience, rights).includes(choice)) return ok(null)
  return audience === 'public'
    ? fail('public-forbids', { column: label })
    : fail('mask-missing', { column: label })
}

function planColumns<F extends string>(
  columns: readonly ListColumn<F>[],
  { columns: decisions, audience }: GivingOutRequest<F>,
  rights: readonly Right[],
): Result<GivingOutPlan<F>['columns']> {
  const planned: PlannedColumn<F>[] = []
  for (const column of columns) {
    const choice = decisions[column.field] ?? 'left-out'
    const allowed = columnProblem(column, choice, audience, rights)
    if (!allowed.ok) return allowed
    if (choice !== 'left-out') planned.push({ ...column, masked: choice === 'masked' })
  }
  const [first, ...others] = planned
  return first === undefined ? fail('columns-missing') : ok([first, ...others])
}

/**
 * The plan of giving a list out, checked before anything is made (个人信息保护法 §6, §23, §25, §28, §51). Refusals: `export-forbidden`,
 * `recipient-missing`, `recipient-long`, `purpose-missing`, `purpose-long`, `basis-missing`, `copies-wrong`, `columns-missing`,
 * `sensitive-forbidden`, `public-forbids`, `mask-missing` (each with the column's label), and those of passwords.
 */
export function planGivingOut<F extends string>(
  request: GivingOutRequest<F>,
  columns: readonly ListColumn<F>[],
  rights: readonly Right[],
): Result<GivingOutPlan<F>> {
  if (!rights.includes('export')) return fail('export-forbidden')
  const answered = asked.safeParse(request)
  if (!answered.success) return fail(answered.error.issues[0]?.message ?? '')
  const { password, recipient } = answered.data
  const weak = password === null ? null : passwordProblem(password, recipient)
  if (weak !== null) return { ok: false, problem: weak }
  const planned = planColumns(columns, request, rights)
  return planned.ok ? ok({ ...answered.data, columns: planned.value }) : planned
}
