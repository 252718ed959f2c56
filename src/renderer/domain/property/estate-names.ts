import type { Estate } from '../records/estate'
import type { House } from '../records/house'

/** Every name houses may give an estate. */
export const namesOf = ({ name, aliases = [] }: Pick<Estate, 'name' | 'aliases'>): readonly string[] => [
  name,
  ...aliases,
]

/** The houses of an estate: those that name it by any of its names. */
export function housesOf(
  estate: Pick<Estate, 'name' | 'aliases'>,
  houses: readonly House[],
): readonly House[] {
  const names = new Set(namesOf(estate))
  return houses.filter(one => one.estate !== undefined && names.has(one.estate))
}

/** Names of estates that houses bear and no estate on record has, the most houses first. */
export function unrecordedEstates(
  estates: readonly Pick<Estate, 'name' | 'aliases'>[],
  houses: readonly House[],
): readonly { readonly name: string; readonly houses: number }[] {
  const known = new Set(estates.flatMap(namesOf))
  const counts = new Map<string, number>()
  for (const { estate } of houses) {
    if (estate !== undefined && !known.has(estate)) counts.set(estate, (counts.get(estate) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, count]) => ({ name, houses: count }))
    .toSorted((one, other) => other.houses - one.houses || one.name.localeCompare(other.name, 'zh-CN'))
}

/** 入住率 in percent with one decimal; undefined while one of the two counts is not known. */
export function occupancyRate({
  houseCount,
  occupiedCount,
}: Pick<Estate, 'houseCount' | 'occupiedCount'>): string | undefined {
  if (houseCount === undefined || occupiedCount === undefined || houseCount === 0) return undefined
  return `${(Math.round((occupiedCount * 1000) / houseCount) / 10).toFixed(1)}%`
}
