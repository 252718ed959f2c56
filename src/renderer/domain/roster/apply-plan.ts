import { put, type Change, type Put } from '../journal/entry'
import { house, type House } from '../records/house'
import { household, type Household } from '../records/household'
import { resident, type Resident } from '../records/resident'
import type { World } from '../world'
import { completeFacts } from './derived-facts'
import { changesOf } from './fact-changes'
import { factFields, type Facts } from './facts'
import { factsReader, type KnownPeople } from './known-people'
import type { PlannedRow, RosterPlan } from './plan'
import { withFacts, type NewFact } from './resident-facts'

/** What the clerk decided about a doubtful row: somebody new, or this person on record. */
export type Acceptance = { readonly as: 'create' } | { readonly as: 'update'; readonly residentId: string }

/** Doubtful rows the clerk accepted, by row number. The others are left out. */
export type Acceptances = ReadonlyMap<number, Acceptance>

const houseFields = ['estate', 'building', 'unit', 'room'] as const
type HouseParts = Readonly<Partial<Record<(typeof houseFields)[number], string>>>

const houseKey = (parts: Pick<House, keyof HouseParts>): string =>
  houseFields.map(field => parts[field] ?? '').join('\u0001')

/** Finds households by number and houses by their parts; what is not on record yet is made once. */
type Places = {
  householdId(number: string): string
  houseId(parts: HouseParts): string
  readonly made: Put[]
}

function placesOf(known: KnownPeople, world: World): Places {
  const households = new Map(known.households.map(({ number, id }) => [number, id]))
  const houses = new Map(known.houses.map(each => [houseKey(each), each.id]))
  const made: Put[] = []
  const findOrMake = (ids: Map<string, string>, key: string, make: (id: string) => Put): string => {
    const found = ids.get(key)
    if (found !== undefined) return found
    const id = world.newId()
    ids.set(key, id)
    made.push(make(id))
    return id
  }
  return {
    made,
    householdId: number =>
      findOrMake(households, number, id => put(household, { id, number } satisfies Household)),
    houseId: parts => findOrMake(houses, houseKey(parts), id => put(house, { id, ...parts } satisfies House)),
  }
}

/** The parts of a house among the facts. */
function partsIn(facts: readonly NewFact[]): HouseParts {
  const said = facts.filter(({ field }) => houseFields.some(part => part === field))
  return Object.fromEntries(said.map(({ field, value }) => [field, value]))
}

const partsOf = (facts: Facts): HouseParts =>
  partsIn(factFields.flatMap(field => (facts[field] === undefined ? [] : [{ field, value: facts[field] }])))

/** The record with new facts, in the household and house they name. A house keeps the parts nobody changed. */
function settled(person: Resident, facts: readonly NewFact[], before: HouseParts, places: Places): Resident {
  const changed = withFacts(person, facts)
  const number = facts.find(({ field }) => field === 'householdNo')?.value
  const parts = partsIn(facts)
  return {
    ...changed,
    ...(number !== undefined && { householdId: places.householdId(number) }),
    ...(Object.keys(parts).length > 0 && { houseId: places.houseId({ ...before, ...parts }) }),
  }
}

/** What becomes of a row: nothing, somebody new, or somebody on record. */
function decisionOf({ row, state, residentId }: PlannedRow, accepted: Acceptances): Acceptance | undefined {
  if (state === 'create') return { as: 'create' }
  if (state === 'doubtful') return accepted.get(row)
  return state === 'update' && residentId !== undefined ? { as: 'update', residentId } : undefined
}

function created(row: PlannedRow, id: string, places: Places): Resident {
  const complete = completeFacts(row.facts)
  const facts = factFields.map(field => ({ field, value: complete[field] ?? '' }))
  const said = facts.filter(({ value }) => value !== '')
  const former = row.formerIdNumber
  const person = { id, name: row.facts.name, ...(former !== undefined && { formerIdNumber: former }) }
  return settled(person, said, {}, places)
}

/**
 * The one change that does what a plan says: new and changed residents, with the households and houses they need. Doubtful rows are
 * done as the clerk accepted them. A person removed since the plan was made is made anew.
 *
 * @throws when two rows are accepted for one person; a screen must not offer somebody twice.
 */
export function applyPlan(plan: RosterPlan, known: KnownPeople, world: World, accepted: Acceptances): Change {
  const places = placesOf(known, world)
  const residents = new Map(known.residents.map(person => [person.id, person]))
  const factsOn = factsReader(known)
  const written = new Set<string>()

  const updated = (row: PlannedRow, person: Resident): Resident => {
    if (written.has(person.id)) throw new Error('Two rows accepted for one resident')
    written.add(person.id)
    const before = factsOn(person)
    const facts = changesOf(row.facts, before).map(({ field, after }) => ({ field, value: after }))
    const former = row.formerIdNumber
    const kept = former === undefined ? person : { formerIdNumber: former, ...person }
    return settled(kept, facts, partsOf(before), places)
  }

  const people = plan.rows.flatMap(row => {
    const decision = decisionOf(row, accepted)
    if (decision === undefined) return []
    const person = decision.as === 'update' ? residents.get(decision.residentId) : undefined
    return [person === undefined ? created(row, world.newId(), places) : updated(row, person)]
  })
  return {
    cause: 'roster-imported',
    detail: plan.fileName,
    save: [...places.made, ...people.map(person => put(resident, person))],
  }
}
