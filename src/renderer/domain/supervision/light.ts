import { daysBetween } from '../people/days'
import type { Supervision } from '../records/supervision'
import type { SupervisionLight, SupervisionLights } from '../records/supervision-lights'
import { dueDateScheme } from './data/light-schemes'
import { supervisionState } from './supervision-state'

/** A light that burns and why, in words for the clerk: state is never told by colour alone. */
export type BurningLight = { readonly colour: SupervisionLight['colour']; readonly words: string }

/** What the office goes by on a day: the latest it has set by then, else what is proposed. */
export function lightsOn(
  own: readonly SupervisionLights[],
  day: string,
): Pick<SupervisionLights, 'basis' | 'lights'> {
  const set = own
    .filter(({ since }) => since <= day)
    .toSorted((one, other) => other.since.localeCompare(one.since))
  return set[0] ?? { basis: dueDateScheme.basis, lights: [...dueDateScheme.lights] }
}

type Known = { readonly order: Supervision; readonly asOf: string; readonly count: number }
type Why = (known: Known) => string | undefined

const lastOn = ({ order, asOf }: Known): string | undefined =>
  order.steps.filter(({ step, on }) => step !== 'reminded' && step !== 'extended' && on <= asOf).at(-1)?.on

/** Why a light burns, by what it looks at; undefined where it does not. */
const why: Readonly<Record<SupervisionLight['when'], Why>> = {
  overdue: ({ order: { dueOn }, asOf, count }) => {
    const late = dueOn === undefined ? 0 : daysBetween(dueOn, asOf)
    return late > count ? `逾期 ${late} 天` : undefined
  },
  'due-within': ({ order: { dueOn }, asOf, count }) => {
    const left = dueOn === undefined ? -1 : daysBetween(asOf, dueOn)
    if (left < 0 || left > count) return undefined
    return left === 0 ? '今天到期' : `还有 ${left} 天到期`
  },
  unanswered: known => {
    const days = daysBetween(known.order.issuedOn, known.asOf)
    return lastOn(known) === undefined && days > known.count ? `下达 ${days} 天未响应` : undefined
  },
  'no-progress': known => {
    const last = lastOn(known)
    const days = last === undefined ? 0 : daysBetween(last, known.asOf)
    return days > known.count ? `${days} 天无进展` : undefined
  },
  dissatisfied: ({ order, asOf, count }) => {
    const times = order.steps.filter(({ feedback, on }) => feedback === '不满意' && on <= asOf).length
    return times >= count ? `${times} 次不满意` : undefined
  },
}

/** The light of an open order on a day, `YYYY-MM-DD`: the first that applies. A closed order has none. */
export function lightOf(
  order: Supervision,
  lights: readonly SupervisionLight[],
  asOf: string,
): BurningLight | undefined {
  if (supervisionState(order, asOf) === 'closed') return undefined
  for (const { colour, when, count } of lights) {
    const words = why[when]({ order, asOf, count })
    if (words !== undefined) return { colour, words }
  }
  return undefined
}
