import type { Right } from '../../accounts/roles'
import type { ListColumn } from '../../giving-out/column'
import type { Answers } from '../../giving-out/given-list'
import { planGivingOut, type GivingOutPlan } from '../../giving-out/plan-giving-out'
import type { Result } from '../../result'

/** What the journal and the file's name call the workbook of a roll-up. */
export const ROLL_UP_BOOK = '各社区汇总'

/**
 * The plan of giving a roll-up out: all columns as the communities reported them, else their mistakes could not be told. Refusals: those
 * of {@link planGivingOut}.
 */
export const planRollUpGiving = (
  columns: readonly ListColumn<string>[],
  { recipient, purpose, basis, password }: Answers,
  rights: readonly Right[],
): Result<GivingOutPlan<string>> =>
  planGivingOut(
    {
      ...{ audience: 'named', recipient, purpose, basis, copies: 1 },
      password: password === '' ? null : password,
      columns: Object.fromEntries(columns.map(({ field }) => [field, 'full'])),
    },
    columns,
    rights,
  )
