import { daysAfter } from '../people/days'
import { ENTERPRISE_NOTICE, OPEN_ENDED_NOTICE, OWNERS_NOTICE } from '../periods/data/periods'
import { periodOn } from '../periods/period-on'
import type { PeriodRule } from '../records/period-rule'
import type { ContractNotice, ServiceContract } from '../records/service-contract'

/** By when somebody has to give written notice so that a contract ends on its last day. */
export type NoticeClock = {
  readonly by: ContractNotice['by']
  /** The last day for it, `YYYY-MM-DD`. */
  readonly day: string
  readonly days: number
  readonly basis: string
}

const agreed = '合同另有约定'

/** The last days for notice, the earlier first; none for a contract without a last day. */
export function noticeClocks(
  { endsOn, ownersNoticeDays, enterpriseNoticeDays }: ServiceContract,
  rules: readonly PeriodRule[],
  today: string,
): readonly NoticeClock[] {
  if (endsOn === undefined) return []
  const clock = (by: ContractNotice['by'], period: string, own: number | undefined): NoticeClock => {
    const law = periodOn(period, rules, today)
    const days = own ?? law.length
    return { by, days, day: daysAfter(endsOn, -days), basis: own === undefined ? law.basis : agreed }
  }
  return [
    clock('enterprise', ENTERPRISE_NOTICE, enterpriseNoticeDays),
    clock('owners', OWNERS_NOTICE, ownersNoticeDays),
  ].toSorted((one, other) => one.day.localeCompare(other.day))
}

/** The notice somebody gave, the latest one where there are several. */
export const noticeBy = (
  { notices }: Pick<ServiceContract, 'notices'>,
  by: ContractNotice['by'],
): ContractNotice | undefined => notices.findLast(one => one.by === by)

/**
 * The day from which a contract is over by the notice that was given: its last day, and of one that goes on for an indefinite time so many
 * days after the notice (民法典 948). Undefined without a notice.
 */
export function endByNotice(
  { notices, endsOn }: ServiceContract,
  rules: readonly PeriodRule[],
  today: string,
): string | undefined {
  const last = notices.at(-1)
  if (last === undefined) return undefined
  if (endsOn !== undefined && last.on <= endsOn) return endsOn
  return daysAfter(last.on, periodOn(OPEN_ENDED_NOTICE, rules, today).length)
}
