import { put, type Put } from '../journal/entry'
import { house, type House } from '../records/house'
import type { World } from '../world'

/** What a dwelling is told by, from the estate down to the room. */
export const houseFields = ['estate', 'building', 'unit', 'room'] as const
export type HouseParts = { readonly [F in (typeof houseFields)[number]]?: string | undefined }

/** 小区-楼栋-单元-室 as far as they are known. */
export const houseWords = (home: HouseParts | undefined): string =>
  houseFields.flatMap(field => home?.[field] ?? []).join('-')

/** The dwelling told by these parts: the one on record, or one made now. Undefined when nothing is told. */
export function houseFor(
  parts: HouseParts,
  houses: readonly House[],
  world: World,
): { readonly id: string; readonly made: readonly Put[] } | undefined {
  const told = houseFields.flatMap(field => {
    const value = parts[field]
    return value === undefined || value === '' ? [] : [[field, value] as const]
  })
  if (told.length === 0) return undefined
  const named: HouseParts = Object.fromEntries(told)
  const found = houses.find(one => houseFields.every(field => one[field] === named[field]))
  if (found !== undefined) return { id: found.id, made: [] }
  const made: House = { id: world.newId(), ...Object.fromEntries(told) }
  return { id: made.id, made: [put(house, made)] }
}
