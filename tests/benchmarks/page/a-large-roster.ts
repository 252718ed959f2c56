import type { House } from '../../../src/renderer/domain/records/house'
import type { Household } from '../../../src/renderer/domain/records/household'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { manyResidents } from '../../builders/a-change'

/** Of the people of a town so many live together. */
const TOGETHER = 3
const estates = ['文和园', '御河苑小区', '平城壹号', '福瑞嘉园', '恒安新区']
const characters = (nth: number, base: number, count: number): string =>
  String.fromCodePoint(base + ((nth * 7919) % count))

/** So many people in houses and households, most of them with a name of their own. */
export function aLargeRoster(size: number) {
  const count = Math.ceil(size / TOGETHER)
  const houses = Array.from({ length: count }, (_, nth): House => {
    const building = String(1 + (Math.floor(nth / 90) % 75))
    const room = `${String(1 + (nth % 30))}0${String(1 + (nth % 3))}`
    return {
      id: `house-${String(nth)}`,
      estate: estates[Math.floor(nth / 6750) % estates.length],
      building,
      unit: String(1 + (Math.floor(nth / 30) % 3)),
      room,
    }
  })
  const households = houses.map((_, nth): Household => ({
    id: `household-${String(nth)}`,
    number: `1402${String(310_000 + nth)}`,
  }))
  const people = manyResidents(size).map((person, nth): Resident => {
    const home = Math.floor(nth / TOGETHER)
    const { estate = '', building = '', unit = '', room = '' } = houses[home] ?? {}
    const phone = String(10_000_000 + ((nth * 48_271) % 89_999_999))
    return {
      ...person,
      name: `${person.name.charAt(0)}${characters(nth, 0x4e00, 2500)}${nth % 4 === 0 ? '' : characters(nth * 13, 0x5f00, 1800)}`,
      phones: [`13${String(nth % 10)}${phone}`],
      houseId: `house-${String(home)}`,
      householdId: `household-${String(home)}`,
      address: `${estate}${building}号楼${unit}单元${room}室`,
      hukouAddress:
        nth % 5 === 0
          ? `东城街道文和路${String(home % 300)}号${building}栋${room}`
          : `${estate}${building}号楼${unit}单元${room}室`,
    }
  })
  return { people, houses, households }
}
