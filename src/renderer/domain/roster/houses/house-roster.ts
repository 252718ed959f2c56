import { put, type Put } from '../../journal/entry'
import { houseWords } from '../../people/house-for'
import { isCurrent } from '../../people/occupancies'
import { isOnRoster } from '../../people/states'
import { notErased } from '../../personal-data/erase'
import type { Records } from '../../ports'
import { house, type House, type HouseOwner } from '../../records/house'
import { occupancy, type Occupancy } from '../../records/occupancy'
import { resident, type Resident } from '../../records/resident'
import { dwellingKey, dwellingKeys } from '../../text/dwelling'
import type { FieldChange } from '../plan'
import { changesBetween } from '../record-rows/changes-between'
import type { About, Outcome, RecordRoster, RosterWorld, Said, Working } from '../record-rows/record-roster'
import type { Found } from '../row-draft'
import { houseFacts, type HouseFact } from './house-facts'
import {
  meantBy,
  ownerFacts,
  ownersAfter,
  residentsByNumber,
  saidOwners,
  tellsOwners,
  withoutEmptied,
  type OwnersOf,
  type ResidentOwner,
} from './owners-of-house'
import { settleHouse } from './settle-house'

type HouseSaid = Said<HouseFact>
type OwnFact = 'area' | 'innerArea' | 'usage'

const ownFacts: readonly OwnFact[] = ['area', 'innerArea', 'usage']
const placeFacts = ['estate', 'building', 'unit', 'room'] as const

const OWNER = { code: 'owner', text: '产权人' }
const owns = ({ tenure }: Pick<Resident, 'tenure'>): boolean => tenure?.code === OWNER.code

const keyOf = (parts: Partial<Pick<House, (typeof placeFacts)[number]>>): string =>
  dwellingKeys(parts).join('\u0001')

const plainArea = (text: string): string => String(Number(text))

/** A change of nothing but how a figure or a part of the place is written is none. */
const saysTheSame = ({ field, before, after }: FieldChange<HouseFact>): boolean =>
  placeFacts.some(part => part === field && before !== '') ||
  ((field === 'area' || field === 'innerArea') && before !== '' && plainArea(before) === plainArea(after))

function grouped<T>(all: readonly T[], keyOfOne: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOfOne(one))
    if (group === undefined) groups.set(keyOfOne(one), [one])
    else group.push(one)
  }
  return groups
}

/** The houses on record with their owners, changed row by row. */
function openHouses(records: Pick<Records, 'all'>, world: RosterWorld): Working<HouseFact> {
  const today = world.today()
  const houses = new Map(records.all(house).map(one => [one.id, one]))
  const byKey = grouped(records.all(house), keyOf)
  const people = notErased(records.all(resident)).filter(one => one.mergedIntoId === undefined)
  const byId = new Map(people.map(one => [one.id, one]))
  const byNumber = residentsByNumber(people)
  const dwelling = grouped(
    people.filter(one => one.houseId !== undefined && owns(one) && isOnRoster(one)),
    ({ houseId = '' }) => houseId,
  )
  const held = grouped(
    records.all(occupancy).filter(one => owns(one) && isCurrent(one, today)),
    ({ houseId }) => houseId,
  )
  const touched = new Set<string>()
  const heldAnew = new Map<string, Occupancy>()
  const named = new Map<string, HouseOwner[]>()

  function ownersOf(id: string): OwnersOf {
    const residents = new Map<string, ResidentOwner>()
    for (const person of dwelling.get(id) ?? []) residents.set(person.id, { person, share: undefined })
    for (const { residentId, share } of held.get(id) ?? []) {
      const person = byId.get(residentId)
      if (person !== undefined) residents.set(residentId, { person, share })
    }
    return { residents: [...residents.values()], others: houses.get(id)?.owners ?? [] }
  }

  function factsOf(id: string): HouseSaid {
    const { area, innerArea, usage, estate, building, unit, room } = houses.get(id) ?? {}
    return { estate, building, unit, room, area, innerArea, usage, ...ownerFacts(ownersOf(id)) }
  }

  const find = (said: HouseSaid, id: string | undefined): About<HouseFact> => {
    if (id !== undefined && houses.has(id)) return { kind: 'known', id }
    const [one, ...others] = byKey.get(keyOf(said)) ?? []
    if (one === undefined) return { kind: 'new' }
    if (others.length === 0) return { kind: 'known', id: one.id }
    return { kind: 'several', ids: [one, ...others].map(each => each.id) }
  }

  const after = (said: HouseSaid, id: string): OwnersOf => {
    const before = withoutEmptied(ownersOf(id), said)
    const owners = saidOwners(said)
    return owners.length === 0 ? before : ownersAfter(before, owners, byNumber, named.get(id) ?? [])
  }

  /** Owners the row does not name who are on record as residents: a roster of houses takes nothing from them. */
  function ownersFound(said: HouseSaid, id: string | undefined): readonly Found<HouseFact>[] {
    const before = id === undefined ? { residents: [], others: [] } : ownersOf(id)
    const told = saidOwners(said)
    const otherwise = told.flatMap((owner): readonly Found<HouseFact>[] => {
      const { otherwise: name } = meantBy(owner, before, byNumber)
      const detail = { value: owner.name, name: name ?? '' }
      return name === undefined
        ? []
        : [{ field: 'ownerNumber', flaw: { code: 'owner-named-otherwise', detail } }]
    })
    const saidNames = new Set(told.map(({ name }) => name))
    const stays = before.residents.filter(({ person }) => told.length > 0 && !saidNames.has(person.name))
    return [
      ...otherwise,
      ...stays.map(({ person }): Found<HouseFact> => ({
        field: 'owner',
        flaw: { code: 'owner-stays', detail: { value: person.name } },
      })),
    ]
  }

  /** Parts of the place that a list of ours tells otherwise: a house is called otherwise by other ways. */
  const placeFound = (said: HouseSaid, id: string): readonly Found<HouseFact>[] =>
    placeFacts.flatMap((part): readonly Found<HouseFact>[] => {
      const [before, after] = [houses.get(id)?.[part] ?? '', said[part] ?? '']
      const isSame = after === '' || dwellingKey(part, before) === dwellingKey(part, after)
      return isSame || before === ''
        ? []
        : [{ field: part, flaw: { code: 'place-stays', detail: { value: before } } }]
    })

  const outcome = (said: HouseSaid, id: string | undefined): Outcome<HouseFact> => {
    const found = ownersFound(said, id)
    if (id === undefined) return { changes: [], found }
    const told = { ...said, ...(tellsOwners(said) && ownerFacts(after(said, id))) }
    const changes = changesBetween(houseFacts, factsOf(id), told).filter(one => !saysTheSame(one))
    return { changes, found: [...placeFound(said, id), ...found] }
  }

  function hold(houseId: string, { person, share }: ResidentOwner): void {
    const own = held.get(houseId) ?? []
    const before = own.find(({ residentId }) => residentId === person.id)
    const lives = (dwelling.get(houseId) ?? []).includes(person)
    if (before === undefined && lives && share === undefined) return
    if (before !== undefined && before.share === share) return
    const next: Occupancy = {
      ...(before ?? { id: world.newId(), residentId: person.id, houseId, tenure: OWNER }),
      ...(share !== undefined && { share }),
    }
    held.set(houseId, [...own.filter(one => one !== before), next])
    heldAnew.set(next.id, next)
  }

  /** The record with what the row tells of the house itself. */
  function told(said: HouseSaid, id: string): House {
    const known = houses.get(id)
    const changed = known === undefined ? [] : outcome(said, id).changes.map(({ field }) => field)
    const facts =
      known === undefined ? [...placeFacts, ...ownFacts] : ownFacts.filter(fact => changed.includes(fact))
    const record: House = { ...(known ?? { id }) }
    for (const fact of facts) {
      const value = said[fact] ?? ''
      if (value !== '') record[fact] = value
      else Reflect.deleteProperty(record, fact)
    }
    return record
  }

  function takeOwners(said: HouseSaid, record: House): void {
    const { id } = record
    const { residents, others } = after(said, id)
    for (const one of residents) hold(id, one)
    houses.set(id, withOwners(record, others))
    named.set(id, [...(named.get(id) ?? []), ...saidOwners(said)])
  }

  const take = (said: HouseSaid, known: string | undefined): string => {
    const id = known !== undefined && houses.has(known) ? known : world.newId()
    const record = told(said, id)
    if (!houses.has(id)) byKey.set(keyOf(record), [...(byKey.get(keyOf(record)) ?? []), record])
    houses.set(id, record)
    if (tellsOwners(said)) takeOwners(said, record)
    touched.add(id)
    return id
  }

  return {
    has: id => houses.has(id),
    rows: () => [...houses.keys()].map(id => ({ id, facts: factsOf(id) })),
    factsOf: (_, id) => factsOf(id),
    find,
    outcome,
    take,
    puts: (): readonly Put[] => [
      ...[...touched].flatMap(id => {
        const one = houses.get(id)
        return one === undefined ? [] : [put(house, one)]
      }),
      ...[...heldAnew.values()].map(one => put(occupancy, one)),
    ],
  }
}

function withOwners(record: House, others: readonly HouseOwner[]): House {
  if (others.length > 0) return { ...record, owners: [...others] }
  const bare = { ...record }
  delete bare.owners
  return bare
}

/** 房屋名册: houses with their areas and owners, found by 小区, 楼栋, 单元, 室. */
export const houseRoster: RecordRoster<HouseFact> = {
  facts: houseFacts,
  naming: ['room', 'place'],
  own: ['room', 'place', 'owner', 'ownerNumber', 'ownerPhone', 'ownerShare'],
  adding: ['owner', 'ownerNumber', 'ownerPhone', 'ownerShare'],
  clearable: ['area', 'innerArea', 'usage', 'owner', 'ownerNumber', 'ownerPhone', 'ownerShare'],
  whole: { ownerNumber: /^\d{17}[\dXx]$/, ownerPhone: /^1\d{10}$/ },
  groups: '房屋信息 房屋情况 房屋基本信息 业主信息 业主情况 产权信息 房产信息 基本信息 面积',
  idle: '序号 编号 NO 行号 文源编号 原表行号 原因 楼层 总楼层 朝向 户型 交付日期 入住日期 备注 物业费 车位 物业服务费 房屋状态 入住状态',
  settle: settleHouse,
  nameOf: ({ estate, building, unit, room }) => houseWords({ estate, building, unit, room }),
  open: openHouses,
}
