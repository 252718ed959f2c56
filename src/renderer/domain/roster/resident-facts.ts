import { readCode, type CodedField } from '../codes/read-code'
import type { Coded } from '../records/parts'
import type { Resident } from '../records/resident'
import { isWholeDay } from './fact-changes'
import type { FactField } from './facts'

function coded(field: CodedField, value: string): Coded {
  const { code, text } = readCode(field, value)
  return code === undefined ? { text } : { code, text }
}

type OnResident = Exclude<FactField, 'householdNo' | 'estate' | 'building' | 'unit' | 'room'>

/** How each fact stands on the record of a resident. Household and house are records of their own. */
const parts: Readonly<Record<OnResident, (value: string) => Partial<Resident>>> = {
  name: name => ({ name }),
  idNumber: idNumber => ({ idNumber }),
  idType: value => ({ idType: coded('idType', value) }),
  sex: value => ({ sex: coded('sex', value) }),
  birthDate: value => (isWholeDay(value) ? { birthDate: value } : { birthText: value }),
  nation: value => ({ nation: coded('nation', value) }),
  relation: value => ({ relation: coded('relation', value) }),
  hukouKind: value => ({ hukouKind: coded('hukouKind', value) }),
  hukouAddress: hukouAddress => ({ hukouAddress }),
  address: address => ({ address }),
  phone: value => ({ phones: value.split('、') }),
  politics: value => ({ politics: coded('politics', value) }),
  education: value => ({ education: coded('education', value) }),
  marriage: value => ({ marriage: coded('marriage', value) }),
  occupation: occupation => ({ occupation }),
  health: value => ({ health: coded('health', value) }),
  tags: value => ({ tags: value.split('、') }),
  movedIn: movedIn => ({ movedIn }),
  movedOut: movedOut => ({ movedOut }),
  guardian: guardian => ({ guardian }),
  remarks: remarks => ({ remarks }),
}

const isOnResident = (field: FactField): field is OnResident => field in parts

export type NewFact = { readonly field: FactField; readonly value: string }

function withoutBirth(person: Resident): Resident {
  const rest = { ...person }
  delete rest.birthDate
  delete rest.birthText
  return rest
}

/** The record with some facts changed. A new birth date takes the place of the old one, whole or not. */
export function withFacts(resident: Resident, facts: readonly NewFact[]): Resident {
  return facts.reduce<Resident>((person, { field, value }) => {
    if (!isOnResident(field)) return person
    return { ...(field === 'birthDate' ? withoutBirth(person) : person), ...parts[field](value) }
  }, resident)
}
