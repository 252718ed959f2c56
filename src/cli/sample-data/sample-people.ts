import { put, type Put } from '../../renderer/domain/journal/entry'
import { checkDigit } from '../../renderer/domain/identity/check-digit'
import { daysAfter } from '../../renderer/domain/people/days'
import { house } from '../../renderer/domain/records/house'
import { household } from '../../renderer/domain/records/household'
import { resident, type Resident } from '../../renderer/domain/records/resident'
import { givenNames, occupations, surnames, tagNames } from './data/sample-words'
import type { Dice } from './dice'

/** No area has this code, so the numbers are nobody's (GB/T 2260). */
const NOWHERE = '990000'
const FLATS_OF_STOREY = 4
const STOREYS = 6
const FLATS_OF_BUILDING = FLATS_OF_STOREY * STOREYS

const two = (count: number): string => String(count).padStart(2, '0')

/** An identity number of a birth date, odd in its last digit but one for men (GB 11643). */
function idNumber(birthDate: string, nth: number, male: boolean): string {
  const sequence = 2 * (nth % 499) + (male ? 1 : 2)
  const first17 = `${NOWHERE}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return first17 + checkDigit(first17)
}

export function nameOf(dice: Dice, surname: string = dice.pick(surnames)): string {
  return surname + dice.pick(givenNames) + (dice.chance(70) ? dice.pick(givenNames) : '')
}

/** Days from the first birthday to the last, and a step that passes all of them before it comes back to one. */
const BIRTHDAYS = 31_000
const STEP = 7919

/** Each of the first 31,000 people has a day of birth of their own, and so a number no other has. */
const birthDateOf = (nth: number): string => daysAfter('1935-01-01', (nth * STEP) % BIRTHDAYS)

type Home = { readonly houseId: string; readonly householdId: string; readonly address: string }

function personIn({ houseId, householdId, address }: Home, head: boolean, nth: number, dice: Dice): Resident {
  const male = dice.chance(50)
  const birthDate = birthDateOf(nth)
  const since = `${2005 + dice.upTo(20)}-01-01`
  return {
    id: dice.newId(),
    name: nameOf(dice),
    idNumber: idNumber(birthDate, nth, male),
    idType: { code: '111', text: '居民身份证' },
    sex: male ? { code: '1', text: '男' } : { code: '2', text: '女' },
    birthDate,
    nation: { code: '01', text: '汉族' },
    houseId,
    householdId,
    ...(head && { relation: { code: '02', text: '户主' } }),
    address,
    phones: [`1990${String(nth).padStart(7, '0')}`],
    occupation: dice.pick(occupations),
    ...(dice.chance(12) && { tags: [{ name: dice.pick(tagNames), since }] }),
  }
}

/** The people of an estate, three in a flat or so, with their houses and households. */
export function peopleOf(
  estateName: string,
  count: number,
  first: number,
  dice: Dice,
): { readonly puts: readonly Put[]; readonly people: readonly Resident[] } {
  const puts: Put[] = []
  const people: Resident[] = []
  for (let flat = 0; people.length < count; flat += 1) {
    const building = String(1 + Math.floor(flat / FLATS_OF_BUILDING))
    const storey = 1 + (Math.floor(flat / FLATS_OF_STOREY) % STOREYS)
    const room = `${storey}${two(1 + (flat % FLATS_OF_STOREY))}`
    const unit = '1'
    const [houseId, householdId] = [dice.newId(), dice.newId()]
    const area = `${60 + dice.upTo(80)}.${dice.upTo(10)}`
    puts.push(put(house, { id: houseId, estate: estateName, building, unit, room, area, usage: '住宅' }))
    puts.push(put(household, { id: householdId, number: `${first}-${flat + 1}`, estate: estateName }))
    const home = { houseId, householdId, address: `${estateName}${building}号楼${unit}单元${room}室` }
    const living = Math.min(1 + dice.upTo(5), count - people.length)
    for (let nth = 0; nth < living; nth += 1) {
      people.push(personIn(home, nth === 0, first + people.length, dice))
    }
  }
  return { puts: [...puts, ...people.map(one => put(resident, one))], people }
}
