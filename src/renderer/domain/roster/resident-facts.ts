import { codeLabels, readCode, type CodedField } from '../codes/read-code'
import type { Coded, Tag } from '../records/parts'
import type { Resident } from '../records/resident'
import { isWholeDay } from './fact-changes'
import { factFields, type FactField, type Facts } from './facts'

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
  tenure: standardValues('tenure'),
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

/** Tags by their names; one that was there keeps since when it holds and on what ground. */
const tagsNamed = (value: string, before: readonly Tag[] = []): Tag[] =>
  value.split('、').map(name => before.find(tag => tag.name === name) ?? { name })

/** Facts kept as plain words under their own name. */
type WordsField = Exclude<OnResident, CodedField | 'birthDate' | 'phone' | 'tags' | 'sensitiveTags'>

const words =
  (field: WordsField) =>
  (record: Resident, value: string): void => {
    record[field] = value
  }

const code =
  (field: CodedField) =>
  (record: Resident, value: string): void => {
    record[field] = coded(field, value)
  }

/** How each fact is put on the record of a resident. Household and house are records of their own. */
const setters: Readonly<Record<OnResident, (record: Resident, value: string) => void>> = {
  name: words('name'),
  idNumber: words('idNumber'),
  idType: code('idType'),
  sex: code('sex'),
  birthDate: setBirth,
  nation: code('nation'),
  relation: code('relation'),
  hukouKind: code('hukouKind'),
  hukouRegion: words('hukouRegion'),
  hukouAddress: words('hukouAddress'),
  region: words('region'),
  address: words('address'),
  tenure: code('tenure'),
  otherAddress: words('otherAddress'),
  grid: words('grid'),
  phone: (record, value) => {
    record.phones = value.split('、')
  },
  politics: code('politics'),
  education: code('education'),
  marriage: code('marriage'),
  health: code('health'),
  tags: (record, value) => {
    record.tags = tagsNamed(value, record.tags)
  },
  sensitiveTags: (record, value) => {
    record.sensitiveTags = tagsNamed(value, record.sensitiveTags)
  },
  occupation: words('occupation'),
  employer: words('employer'),
  stayReason: words('stayReason'),
  stayTerm: words('stayTerm'),
  movedIn: words('movedIn'),
  movedOut: words('movedOut'),
  movedTo: words('movedTo'),
  diedOn: words('diedOn'),
  guardian: words('guardian'),
  guardianRelation: words('guardianRelation'),
  emergencyContact: words('emergencyContact'),
  emergencyPhone: words('emergencyPhone'),
  verifiedOn: words('verifiedOn'),
  remarks: words('remarks'),
}

const isOnResident = (field: FactField): field is OnResident => field in setters

const onResident = factFields.filter(isOnResident)

/** Puts on the record of somebody new what is known of them. */
export function putFacts(record: Resident, facts: Facts): void {
  for (const field of onResident) {
    const value = facts[field]
    if (value !== undefined && value !== '') setters[field](record, value)
  }
}

/** A fact as it is to be on record; without a value it goes. */
export type NewFact = { readonly field: FactField; readonly value: string }

/** A copy of the record with some facts changed. */
export function withFacts(resident: Resident, facts: readonly NewFact[]): Resident {
  const record = { ...resident }
  for (const { field, value } of facts) if (isOnResident(field)) setters[field](record, value)
  return record
}
