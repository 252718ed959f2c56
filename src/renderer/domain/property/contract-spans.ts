import type { ServiceContract } from '../records/service-contract'

/** Later than any day a contract is made for. */
const NEVER = '9999-12-31'

type Span = Pick<ServiceContract, 'id' | 'estateId' | 'startsOn' | 'endsOn' | 'endedOn'>

/** The last day a contract is agreed for, or was ended on. */
const agreedEnd = ({ endsOn, endedOn }: Span): string => endedOn ?? endsOn ?? NEVER

/** Another contract of the same estate that is agreed for some of the same days; undefined where there is none. */
export const overlapping = <C extends Span>(contract: Span, all: readonly C[]): C | undefined =>
  all.find(
    other =>
      other.id !== contract.id &&
      other.estateId === contract.estateId &&
      other.startsOn <= agreedEnd(contract) &&
      contract.startsOn <= agreedEnd(other),
  )

/** How a contract stands. `continuing`: its time is over, nobody decided, and it goes on for an indefinite time (民法典 948). */
export const contractStates = {
  ahead: '未开始',
  running: '履行中',
  continuing: '到期继续（不定期）',
  over: '已终止',
} as const
export type ContractState = keyof typeof contractStates

/** How a contract stands on a day, `YYYY-MM-DD`; `all` are the contracts of every estate. */
export function contractState(contract: Span, all: readonly Span[], day: string): ContractState {
  const { startsOn, endsOn, endedOn, estateId } = contract
  if (day < startsOn) return 'ahead'
  if (endedOn !== undefined && day > endedOn) return 'over'
  if (endsOn === undefined || day <= endsOn || endedOn !== undefined) return 'running'
  const followed = all.some(
    other => other.estateId === estateId && other.startsOn > endsOn && other.startsOn <= day,
  )
  return followed ? 'over' : 'continuing'
}

/** The contract an estate is served under on a day, also one that has not ended though its time is over. */
export const contractInForce = <C extends Span>(
  estateId: string,
  all: readonly C[],
  day: string,
): C | undefined =>
  all.find(
    one => one.estateId === estateId && ['running', 'continuing'].includes(contractState(one, all, day)),
  )
