import type { Resident } from '../records/resident'
import type { FactField } from './facts'

/** What a resident's record keeps of a fact, where it is kept under another name. */
const keptAs: Readonly<Partial<Record<FactField, readonly string[]>>> = {
  birthDate: ['birthDate', 'birthText'],
  phone: ['phones'],
  householdNo: ['householdId'],
  estate: [],
  building: [],
  unit: [],
  room: [],
}

/** The record without what it keeps of these facts, and without these other fields. The name stays. */
export function withoutFacts(
  person: Resident,
  facts: readonly FactField[],
  others: readonly (keyof Resident)[] = [],
): Resident {
  const keys = new Set<string>([
    ...others,
    ...facts.flatMap((field): readonly string[] => keptAs[field] ?? [field]),
  ])
  const left = Object.entries(person).filter(([key]) => !keys.has(key))
  return { id: person.id, name: person.name, ...Object.fromEntries(left) }
}
