import type { Put } from '../renderer/domain/journal/entry'
import type { StoredRecord } from '../renderer/domain/records/define-record'
import { house } from '../renderer/domain/records/house'
import { household } from '../renderer/domain/records/household'
import { resident } from '../renderer/domain/records/resident'
import { applyPlan } from '../renderer/domain/roster/apply-plan'
import type { Facts } from '../renderer/domain/roster/facts'
import { factsReader, nobody, type KnownPeople } from '../renderer/domain/roster/known-people'
import type { RosterPlan } from '../renderer/domain/roster/plan'
import { usualChoices, type Choices } from '../renderer/domain/roster/row-decision'
import { pcWorld } from './pc-world'

/** The records with what was written put in: the old ones in their order, new ones after them. */
function withPuts<T extends StoredRecord>(
  before: readonly T[],
  puts: readonly Put[],
  kind: string,
  parse: (record: StoredRecord) => T,
): readonly T[] {
  const records = new Map(before.map(record => [record.id, record]))
  for (const put of puts) if (put.kind.kind === kind) records.set(put.record.id, parse(put.record))
  return [...records.values()]
}

/** Everybody on record once a plan is done. Nothing is stored. */
export function afterImport(
  plan: RosterPlan,
  known: KnownPeople = nobody,
  choices: Choices = usualChoices,
): KnownPeople {
  const { save } = applyPlan(plan, known, pcWorld, choices)
  return {
    residents: withPuts(known.residents, save, resident.kind, record => resident.schema.parse(record)),
    households: withPuts(known.households, save, household.kind, record => household.schema.parse(record)),
    houses: withPuts(known.houses, save, house.kind, record => house.schema.parse(record)),
  }
}

/** What is on record of everybody, as a roster tells it. */
export function factsOnRecord(known: KnownPeople): readonly Facts[] {
  const facts = factsReader(known)
  return known.residents.map(facts)
}

/** The same by id, in the order they were met. */
export function factsById(known: KnownPeople): ReadonlyMap<string, Facts> {
  const facts = factsReader(known)
  return new Map(known.residents.map(person => [person.id, facts(person)]))
}
