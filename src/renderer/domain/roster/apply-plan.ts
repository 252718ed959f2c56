import { withStateTold } from '../people/change-state'
import { householdBook } from '../people/household-book'
import { dwellingKeys } from '../text/dwelling'
import { put, type Change, type Put } from '../journal/entry'
import { house, type House } from '../records/house'
import { household, type Household } from '../records/household'
import { resident, type Resident } from '../records/resident'
import type { Steps } from '../progress'
import type { World } from '../world'
import { completeFacts } from './derived-facts'
import { factsWithoutNumber, saidTo } from './damaged-number'
import { differenceOf } from './fact-changes'
import type { FactField, Facts } from './facts'
import { pacedFactsReader, type KnownPeople } from './known-people'
import { atOnce, pacedMap, telling } from '../paced'
import type { PlannedRow, RosterPlan } from './plan'
import { putFacts, withFacts, type NewFact } from './resident-facts'
import { withoutFacts } from './without-facts'
import { decisionOf, fillingBlanks, type Choices, type Decision } from './row-decision'

/** How many rows are done between two pauses. */
const STRIDE = 200
const STEP = '整理要写入的内容'

const houseFields = ['estate', 'building', 'unit', 'room'] as const
type HouseParts = Readonly<Partial<Record<(typeof houseFields)[number], string>>>

const houseKey = (parts: Pick<House, keyof HouseParts>): string => dwellingKeys(parts).join('\u0001')

/** Finds households by number and estate and houses by their parts; what is not on record yet is made once. */
type Places = {
  householdId(number: string, estate: string | undefined): string
  houseId(parts: HouseParts): string
  readonly made: Put[]
}

function* placesOf(known: KnownPeople, world: World): Generator<undefined, Places> {
  const households = yield* householdBook(known)
  const houses = yield* pacedMap(known.houses, each => [houseKey(each), each.id])
  const noted = new Map<string, Household>()
  const made: Put[] = []
  return {
    get made() {
      return [...[...noted.values()].map(one => put(household, one)), ...made]
    },
    householdId: (number, estate) => {
      const found = households.find(number, estate)
      if (found !== undefined && (found.estate !== undefined || estate === undefined)) return found.id
      const one = { ...(found ?? { id: world.newId(), number }), ...(estate !== undefined && { estate }) }
      noted.set(one.id, one)
      households.take(one)
      return one.id
    },
    houseId: parts => {
      const key = houseKey(parts)
      const found = houses.get(key)
      if (found !== undefined) return found
      const id = world.newId()
      houses.set(key, id)
      made.push(put(house, { id, ...parts } satisfies House))
      return id
    },
  }
}

const filled = (value: string | undefined): string | undefined => (value === '' ? undefined : value)

function housePartsOf(facts: Facts): HouseParts {
  const parts: { -readonly [Part in keyof HouseParts]: HouseParts[Part] } = {}
  for (const field of houseFields) {
    const value = filled(facts[field])
    if (value !== undefined) parts[field] = value
  }
  return parts
}

const isHousePart = (field: FactField): field is (typeof houseFields)[number] =>
  field === 'estate' || field === 'building' || field === 'unit' || field === 'room'

/** The record in the house with these parts; null: where it is, without any: in none. */
function housed(record: Resident, parts: HouseParts | null, places: Places): Resident {
  if (parts === null) return record
  if (Object.keys(parts).length > 0) return { ...record, houseId: places.houseId(parts) }
  const unhoused = { ...record }
  delete unhoused.houseId
  return unhoused
}

/** The parts of the house the facts tell of, with those nobody changed; null where they tell of none. */
function newParts(facts: readonly NewFact[], before: Facts): HouseParts | null {
  const told = facts.filter(({ field }) => isHousePart(field))
  if (told.length === 0) return null
  const all = new Map(Object.entries(housePartsOf(before)))
  for (const { field, value } of told) all.set(field, value)
  return Object.fromEntries([...all].filter(([, value]) => value !== ''))
}

/** The record with new facts, in the household and house they name. A house keeps the parts nobody changed. */
function settled(person: Resident, facts: readonly NewFact[], before: Facts, places: Places): Resident {
  const gone = facts.filter(({ value }) => value === '').map(({ field }) => field)
  const told = facts.filter(({ value }) => value !== '')
  const record = withFacts(gone.length === 0 ? person : withoutFacts(person, gone), told)
  const estate = facts.find(({ field }) => field === 'estate')?.value ?? before.estate
  const number = told.find(({ field }) => field === 'householdNo')?.value
  if (number !== undefined) record.householdId = places.householdId(number, estate)
  return housed(record, newParts(facts, before), places)
}

/** Somebody new, as the row tells; without the number when that was damaged, and then with the digits that are left of it. */
function created(row: PlannedRow, id: string, withoutNumber: boolean, places: Places): Resident {
  const rest = withoutNumber ? row.damage?.rest : undefined
  const complete = completeFacts(rest === undefined ? row.facts : factsWithoutNumber(row.facts, rest))
  const former = rest === undefined ? row.formerIdNumber : undefined
  const person: Resident = {
    id,
    name: row.facts.name,
    ...(former !== undefined && { formerIdNumber: former }),
    ...(rest !== undefined && { idNumberRest: rest }),
  }
  putFacts(person, complete)
  const { householdNo = '', estate } = complete
  if (householdNo !== '') person.householdId = places.householdId(householdNo, filled(estate))
  const parts = housePartsOf(complete)
  if (Object.keys(parts).length > 0) person.houseId = places.houseId(parts)
  return person
}

/** The person as the row changes them, except for facts checked by hand. A number that came to be known is waited for no longer. */
function updated(
  row: PlannedRow,
  person: Resident,
  before: Facts,
  blanksOnly: boolean,
  places: Places,
): Resident {
  const { changes } = differenceOf(
    saidTo(row, before),
    before,
    person.checked,
    row.recordId === person.id ? row.cleared : [],
  )
  const wanted = blanksOnly ? fillingBlanks(changes) : changes
  const facts = wanted.map(({ field, after }) => ({ field, value: after }))
  const { idNumberRest: rest, ...bare } = person
  const numbered = rest === undefined || facts.some(({ field }) => field === 'idNumber')
  const former = row.formerIdNumber
  const kept = former === undefined ? {} : { formerIdNumber: former }
  return settled({ ...kept, ...(numbered ? bare : person) }, facts, before, places)
}

/** The change of an import: all of it is decided, nothing waits for a number. */
export type ImportedRows = Change & { readonly save: readonly Put[] }

/** Those on record, their facts and their places, found by what rows and records say of them. */
function* whatIsKnown(known: KnownPeople, world: World) {
  const places = yield* placesOf(known, world)
  const residents = yield* pacedMap(known.residents, person => [person.id, person])
  const factsOn = yield* pacedFactsReader(known)
  return { places, residents, factsOn }
}

/**
 * The one change that does what a plan says: new and changed residents, with the households and houses they need, row by row as
 * the clerk decided. A person removed since the plan was made is made anew.
 *
 * @throws when two rows are accepted for one person; a screen must not offer somebody twice.
 */
export function* applyPlanSteps(
  plan: RosterPlan,
  known: KnownPeople,
  world: World,
  choices: Choices,
): Steps<ImportedRows> {
  const total = plan.rows.length
  const { places, residents, factsOn } = yield* telling(whatIsKnown(known, world), {
    step: STEP,
    done: 0,
    total,
  })
  const today = world.today()
  const written = new Set<string>()
  const people: Put[] = []
  const write = (row: PlannedRow, decision: Decision): Resident | null => {
    if (decision.as !== 'created' && decision.as !== 'updated') return null
    const person = decision.as === 'updated' ? residents.get(decision.recordId) : undefined
    if (decision.as === 'created' || person === undefined) {
      const withoutNumber = decision.as === 'created' && decision.withoutNumber
      return created(row, world.newId(), withoutNumber, places)
    }
    if (written.has(person.id)) throw new Error('Two rows accepted for one resident')
    written.add(person.id)
    return updated(row, person, factsOn(person), decision.blanksOnly, places)
  }

  for (const [nth, row] of plan.rows.entries()) {
    if (nth % STRIDE === STRIDE - 1) yield { step: STEP, done: nth, total }
    const result = write(row, decisionOf(row, choices))
    if (result !== null) people.push(put(resident, withStateTold(result, today)))
  }
  return { cause: 'roster-imported', detail: plan.fileName, save: [...places.made, ...people] }
}

/** The same without pauses, for where nobody is waiting for a screen. */
export const applyPlan = (
  plan: RosterPlan,
  known: KnownPeople,
  world: World,
  choices: Choices,
): ImportedRows => atOnce(applyPlanSteps(plan, known, world, choices))
