import { put, type Change, type Put } from '../journal/entry'
import { withStateTold } from '../people/change-state'
import { withChecked } from '../people/checked'
import { atOnce } from '../paced'
import { houseFor } from '../people/house-for'
import { householdBook } from '../people/household-book'
import { household } from '../records/household'
import { resident, type Resident } from '../records/resident'
import type { World } from '../world'
import { completeFacts } from './derived-facts'
import { factFields, type FactField, type Facts } from './facts'
import { factsReader, type KnownPeople } from './known-people'
import { withFacts } from './resident-facts'
import { withoutFacts } from './without-facts'

/** Where the person now lives and is registered: what is on record already, or made now. */
type Place = { readonly houseId?: string; readonly householdId?: string; readonly made: readonly Put[] }

function houseOf(facts: Facts, known: KnownPeople, world: World): Place {
  const place = houseFor(facts, known.houses, world)
  return place === undefined ? { made: [] } : { houseId: place.id, made: place.made }
}

/** The household they belong to already as long as its number stays; else that of the number in their estate, or one made now. */
function householdOf(
  { householdId }: Resident,
  { householdNo: number, estate }: Facts,
  known: KnownPeople,
  world: World,
): Place {
  if (number === undefined) return { made: [] }
  const own = known.households.find(({ id }) => id === householdId)
  const found = own?.number === number ? own : atOnce(householdBook(known)).find(number, estate)
  if (found !== undefined) return { householdId: found.id, made: [] }
  const id = world.newId()
  const made = { id, number, ...(estate !== undefined && { estate }) }
  return { householdId: id, made: [put(household, made)] }
}

/** The record without what is kept of facts that are there no longer, and without its places. */
function withoutCleared(person: Resident, before: Facts, after: Facts): Resident {
  const cleared = factFields.filter(field => before[field] !== undefined && after[field] === undefined)
  const places = ['houseId', 'householdId'] as const
  const others = after.idNumber === before.idNumber ? places : [...places, 'formerIdNumber' as const]
  return { ...withoutFacts(person, cleared, others), name: after.name }
}

/** The person with the facts `after`, in the house and household they name. */
function settle(
  person: Resident,
  before: Facts,
  after: Facts,
  known: KnownPeople,
  world: World,
): readonly Put[] {
  const changed = factFields.flatMap(field => {
    const value = after[field]
    return value === undefined || value === before[field] ? [] : [{ field, value }]
  })
  const { made: houses, ...home } = houseOf(after, known, world)
  const { made: households, ...registered } = householdOf(person, after, known, world)
  const settled = { ...withFacts(withoutCleared(person, before, after), changed), ...home, ...registered }
  return [...houses, ...households, put(resident, withStateTold(settled, world.today()))]
}

/** The facts that are not what they were. */
const touchedFacts = (before: Facts, after: Facts): readonly FactField[] =>
  factFields.filter(field => before[field] !== after[field])

/**
 * The change that gives a resident on record exactly these facts; a fact that is left out goes. What is not as it was has been checked
 * by hand from now on.
 */
export function editResident(person: Resident, after: Facts, known: KnownPeople, world: World): Change {
  const before = factsReader(known)(person)
  return {
    cause: 'resident-edited',
    detail: after.name,
    save: settle(withChecked(person, touchedFacts(before, after)), before, after, known, world),
  }
}

/** The change that adds a resident with these facts, and with what an identity number tells of itself. */
export function addResident(id: string, facts: Facts, known: KnownPeople, world: World): Change {
  const complete = completeFacts(facts)
  const person: Resident = { id, name: facts.name }
  return {
    cause: 'resident-added',
    detail: facts.name,
    save: settle(person, { name: facts.name }, complete, known, world),
  }
}
