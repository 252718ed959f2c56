import { put, type Change } from '../journal/entry'
import { house, type House } from '../records/house'
import { fail, ok, type Result } from '../result'
import { plainArea, readArea } from '../voting/area'
import { houseWords } from './house-for'

/** Notes the floor area of a house in ㎡, or takes it away where nothing is given. Refusal: `house-area` (no decimal, or zero). */
export function setHouseArea(home: House, typed: string): Result<Change> {
  const told = typed.normalize('NFKC').trim()
  const area = readArea(told)
  if (told !== '' && (area === undefined || area === 0n)) return fail('house-area', { area: told })
  const record = { ...home, area: area === undefined ? undefined : plainArea(area) }
  return ok({
    cause: 'house-edited',
    detail: `${houseWords(home)}：专有部分面积`,
    save: [put(house, record)],
  })
}
