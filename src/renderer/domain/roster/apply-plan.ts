import { put, type Change, type Put } from '../journal/entry'
import { house, type House } from '../records/house'
import { household, type Household } from '../records/household'
import { resident, type Resident } from '../records/resident'
import type { Steps } from '../progress'
import type { World } from '../world'
import { completeFacts } from './derived-facts'
import { changesOf } from './fact-changes'
import { factFields, type FactField, type Facts } from './facts'
import { pacedFactsReader, type KnownPeople } from './known-people'
import { atOnce, pacedMap, telling } from './paced'
import type { PlannedRow, RosterPlan } from './plan'
import { withFacts, type NewFact } from './resident-facts'

/** How many rows are done between two pauses. */
const STRIDE = 200
const STEP = '整理要写入的内容'

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

function* placesOf(known: KnownPeople, world: World): Generator<undefined, Places> {
  const households = yield* pacedMap(known.households, ({ number, id }) => [number, id])
  const houses = yield* pacedMap(known.houses, each => [houseKey(each), each.id])
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

function housePartsOf(facts: Facts): HouseParts {
  const parts = houseFields.map(field => [field, facts[field]] as const)
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined))
}

const isHousePart = (field: FactField): field is (typeof houseFields)[number] =>
  field === 'estate' || field === 'building' || field === 'unit' || field === 'room'

/** The record with new facts, in the household and house they name. A house keeps the parts nobody changed. */
function settled(
  person: Resident,
  facts: readonly NewFact[],
  before: Facts | null,
  places: Places,
): Resident {
  const record = withFacts(person, facts)
  let parts: Partial<Record<keyof HouseParts, string>> | null = null
  for (const { field, value } of facts) {
    if (field === 'householdNo') record.householdId = places.householdId(value)
    if (!isHousePart(field)) continue
    parts ??= before === null ? {} : { ...housePartsOf(before) }
    parts[field] = value
  }
  if (parts !== null) record.houseId = places.houseId(parts)
  return record
}

/** What becomes of a row: nothing, somebody new, or somebody on record. */
function decisionOf({ row, state, residentId }: PlannedRow, accepted: Acceptances): Acceptance | undefined {
  if (state === 'create') return { as: 'create' }
  if (state === 'doubtful') return accepted.get(row)
  return state === 'update' && residentId !== undefined ? { as: 'update', residentId } : undefined
}

function created(row: PlannedRow, id: string, places: Places): Resident {
  const complete = completeFacts(row.facts)
  const said: NewFact[] = []
  for (const field of factFields) {
    const value = complete[field]
    if (value !== undefined && value !== '') said.push({ field, value })
  }
  const former = row.formerIdNumber
  const person = { id, name: row.facts.name, ...(former !== undefined && { formerIdNumber: former }) }
  return settled(person, said, null, places)
}

/** Those on record, their facts and their places, found by what rows and records say of them. */
function* whatIsKnown(known: KnownPeople, world: World) {
  const places = yield* placesOf(known, world)
  const residents = yield* pacedMap(known.residents, person => [person.id, person])
  const factsOn = yield* pacedFactsReader(known)
  return { places, residents, factsOn }
}

/**
 * The one change that does what a plan says: new and changed residents, with the households and houses they need. Doubtful rows are
 * done as the clerk accepted them. A person removed since the plan was made is made anew.
 *
 * @throws when two rows are accepted for one person; a screen must not offer somebody twice.
 */
export function* applyPlanSteps(
  plan: RosterPlan,
  known: KnownPeople,
  world: World,
  accepted: Acceptances,
): Steps<Change> {
  const total = plan.rows.length
  const { places, residents, factsOn } = yield* telling(whatIsKnown(known, world), {
    step: STEP,
    done: 0,
    total,
  })
  const written = new Set<string>()
  const people: Put[] = []

  const updated = (row: PlannedRow, person: Resident): Resident => {
    if (written.has(person.id)) throw new Error('Two rows accepted for one resident')
    written.add(person.id)
    const before = factsOn(person)
    const facts = changesOf(row.facts, before).map(({ field, after }) => ({ field, value: after }))
    const former = row.formerIdNumber
    const kept = former === undefined ? person : { formerIdNumber: former, ...person }
    return settled(kept, facts, before, places)
  }

  for (const [nth, row] of plan.rows.entries()) {
    if (nth % STRIDE === STRIDE - 1) yield { step: STEP, done: nth, total }
    const decision = decisionOf(row, accepted)
    if (decision === undefined) continue
    const person = decision.as === 'update' ? residents.get(decision.residentId) : undefined
    const result = person === undefined ? created(row, world.newId(), places) : updated(row, person)
    people.push(put(resident, result))
  }
  return { cause: 'roster-imported', detail: plan.fileName, save: [...places.made, ...people] }
}

/** The same without pauses, for where nobody is waiting for a screen. */
export const applyPlan = (
  plan: RosterPlan,
  known: KnownPeople,
  world: World,
  accepted: Acceptances,
): Change => atOnce(applyPlanSteps(plan, known, world, accepted))
