import type { Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import { house, type House } from '../records/house'
import { fail, ok, type Result } from '../result'
import { plainArea, readArea } from '../voting/area'
import { houseFactFields } from './data/house-facts'
import { houseWords } from './house-for'

const factNames = ['area', 'innerArea', 'usage'] as const

/**
 * Notes the floor area of a house (专有部分面积, ㎡), its inner area and what it is used for; what is left blank goes. Refusals: `house-area`
 * (no decimal, or zero) and those of {@link readEntered}.
 */
export function editHouse(home: House, entered: Entered): Result<Change> {
  const read = readEntered(houseFactFields, entered)
  if (!read.ok) return read
  const told = String(read.value['area'] ?? '').normalize('NFKC')
  const area = readArea(told)
  if (told !== '' && (area === undefined || area === 0n)) return fail('house-area', { area: told })
  const others: House = { ...home }
  for (const name of factNames) Reflect.deleteProperty(others, name)
  const record = house.schema.parse({
    ...others,
    ...read.value,
    ...(area !== undefined && { area: plainArea(area) }),
  })
  return ok({ cause: 'house-edited', detail: `${houseWords(home)}：面积和用途`, save: [put(house, record)] })
}
