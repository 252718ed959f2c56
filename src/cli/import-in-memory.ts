import type { StoredRecord } from '../renderer/domain/records/define-record'
import { house } from '../renderer/domain/records/house'
import { household } from '../renderer/domain/records/household'
import { resident } from '../renderer/domain/records/resident'
import { applyPlan } from '../renderer/domain/roster/apply-plan'
import type { Facts } from '../renderer/domain/roster/facts'
import { factsReader, nobody, type KnownPeople } from '../renderer/domain/roster/known-people'
import type { RosterPlan } from '../renderer/domain/roster/plan'
import { usualChoices } from '../renderer/domain/roster/row-decision'
import { pcWorld } from './pc-world'

/** Everybody on record once a plan is done in a new office. Nothing is stored. */
export function afterImport(plan: RosterPlan): KnownPeople {
  const { save } = applyPlan(plan, nobody, pcWorld, usualChoices)
  const of = (kind: string): readonly StoredRecord[] =>
    save.filter(put => put.kind.kind === kind).map(put => put.record)
  return {
    residents: resident.schema.array().parse(of(resident.kind)),
    households: household.schema.array().parse(of(household.kind)),
    houses: house.schema.array().parse(of(house.kind)),
  }
}

/** What is on record of everybody, as a roster tells it. */
export function factsOnRecord(known: KnownPeople): readonly Facts[] {
  const facts = factsReader(known)
  return known.residents.map(facts)
}
