import { codeLabels, readCode, type CodedField } from '../codes/read-code'
import type { Coded } from '../records/parts'
import type { Resident } from '../records/resident'
import { isWholeDay } from './fact-changes'
import type { FactField } from './facts'

function codedAnew(field: CodedField, value: string): Coded {
  const { code, text } = readCode(field, value)
  return code === undefined ? { text } : { code, text }
}

const standardValues = (field: CodedField): ReadonlyMap<string, Coded> =>
  new Map(codeLabels(field).map(label => [label, Object.freeze(codedAnew(field, label))]))

/** The values of the tables are the same few for everybody; a roster of 20,000 would else make 140,000 of them. */
const standard: Readonly<Record<CodedField, ReadonlyMap<string, Coded>>> = {
  sex: standardValues('sex'),
  nation: standardValues('nation'),
  relation: standardValues('relation'),
  hukouKind: standardValues('hukouKind'),
  politics: standardValues('politics'),
  education: standardValues('education'),
  marriage: standardValues('marriage'),
  health: standardValues('health'),
  idType: standardValues('idType'),
}

const coded = (field: CodedField, value: string): Coded =>
  standard[field].get(value) ?? codedAnew(field, value)

type OnResident = Exclude<FactField, 'householdNo' | 'estate' | 'building' | 'unit' | 'room'>

/** A new birth date takes the place of the old one, whole or not. */
function setBirth(record: Resident, value: string): void {
  if (record.birthDate !== undefined) delete record.birthDate
  if (record.birthText !== undefined) delete record.birthText
  if (isWholeDay(value)) record.birthDate = value
  else record.birthText = value
}

/** How each fact is put on the record of a resident. Household and house are records of their own. */
const setters: Readonly<Record<OnResident, (record: Resident, value: string) => void>> = {
  name: (record, value) => {
    record.name = value
  },
  idNumber: (record, value) => {
    record.idNumber = value
  },
  idType: (record, value) => {
    record.idType = coded('idType', value)
  },
  sex: (record, value) => {
    record.sex = coded('sex', value)
  },
  birthDate: setBirth,
  nation: (record, value) => {
    record.nation = coded('nation', value)
  },
  relation: (record, value) => {
    record.relation = coded('relation', value)
  },
  hukouKind: (record, value) => {
    record.hukouKind = coded('hukouKind', value)
  },
  hukouAddress: (record, value) => {
    record.hukouAddress = value
  },
  address: (record, value) => {
    record.address = value
  },
  phone: (record, value) => {
    record.phones = value.split('、')
  },
  politics: (record, value) => {
    record.politics = coded('politics', value)
  },
  education: (record, value) => {
    record.education = coded('education', value)
  },
  marriage: (record, value) => {
    record.marriage = coded('marriage', value)
  },
  health: (record, value) => {
    record.health = coded('health', value)
  },
  tags: (record, value) => {
    record.tags = value.split('、')
  },
  occupation: (record, value) => {
    record.occupation = value
  },
  movedIn: (record, value) => {
    record.movedIn = value
  },
  movedOut: (record, value) => {
    record.movedOut = value
  },
  guardian: (record, value) => {
    record.guardian = value
  },
  remarks: (record, value) => {
    record.remarks = value
  },
}

const isOnResident = (field: FactField): field is OnResident => field in setters

export type NewFact = { readonly field: FactField; readonly value: string }

/** A copy of the record with some facts changed. */
export function withFacts(resident: Resident, facts: readonly NewFact[]): Resident {
  const record = { ...resident }
  for (const { field, value } of facts) if (isOnResident(field)) setters[field](record, value)
  return record
}
