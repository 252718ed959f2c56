import { readCode, type CodedField } from '../codes/read-code'
import type { Cell } from '../sheet/workbook'
import { isLivingBirthDate } from '../text/calendar'
import { cellError, cellText, hasLostDigits } from '../text/cell-text'
import { isNoName, isPlaceholderName, tidyName } from '../text/person-name'
import { readDate, readShortYear } from '../text/read-date'
import { readPhones } from '../text/read-phones'
import { halfWidth, isBlankMark, isBlankWord, oneLine, tidyText } from '../text/tidy-text'
import type { FactField } from './facts'
import type { CellCode } from './plan'

/** A problem of one cell, before its place is known. */
export type Flaw = { readonly code: CellCode; readonly detail?: Readonly<Record<string, string>> }

/** What a cell says of its fact; the value is empty where it says nothing. */
export type ReadFact = { readonly value: string; readonly flaws: readonly Flaw[] }

const noFlaws: readonly Flaw[] = []
const nothing: ReadFact = { value: '', flaws: noFlaws }
const sound = (value: string): ReadFact => ({ value, flaws: noFlaws })
const flawed = (value: string, code: CellCode, shown = value): ReadFact => ({
  value,
  flaws: [{ code, detail: { value: shown } }],
})

const textOf = (cell: Cell): string => {
  const text = oneLine(tidyText(cellText(cell)))
  return isBlankMark(text) ? '' : text
}

function readName(cell: Cell): ReadFact {
  const name = tidyName(cellText(cell))
  if (name === '' || isNoName(name)) return { value: '', flaws: [{ code: 'missing' }] }
  return isPlaceholderName(name) ? flawed(name, 'name-placeholder') : sound(name)
}

const readWords = (cell: Cell): ReadFact => sound(textOf(cell))

const readWordsUnlessNone = (cell: Cell): ReadFact => {
  const text = textOf(cell)
  return isBlankWord(text) ? nothing : sound(text)
}

/** Parts of a house. `3-2` typed into Excel becomes a date: kept as it came, and told. */
function readHousePart(cell: Cell): ReadFact {
  const text = halfWidth(textOf(cell))
  const isDate = typeof cell === 'object' && cell !== null && 'date' in cell
  return isDate ? flawed(text, 'value-unknown') : sound(text)
}

const exponent = /^\d(\.\d+)?E\+?\d+$/i

/** Household numbers of 18 digits suffer as identity numbers do; a damaged one would throw households together, so it is left out. */
function readHouseholdNumber(cell: Cell): ReadFact {
  const read = readHousePart(cell)
  const damaged = hasLostDigits(cell) || exponent.test(read.value)
  return damaged ? flawed('', 'value-unknown', read.value) : read
}

const codedAs =
  (field: CodedField) =>
  (cell: Cell): ReadFact => {
    const text = textOf(cell)
    if (text === '') return nothing
    const { text: value, known } = readCode(field, text)
    return known ? sound(value) : flawed(value, 'value-unknown')
  }

/** 是否户主 and 是否产权人 say something only where the answer is yes. */
const unlessNo =
  (read: (cell: Cell) => ReadFact) =>
  (cell: Cell): ReadFact =>
    textOf(cell) === '否' ? nothing : read(cell)

/** The date a cell's format shows rather than its bare number: 1990.10 is not 1990.1. */
const dateText = (cell: Cell): string =>
  typeof cell === 'object' && cell !== null && 'shown' in cell && readDate(cell.shown).kind !== 'unreadable'
    ? cell.shown
    : textOf(cell)

/** What stands for the day of something that happened while nobody says when. */
export const UNKNOWN_DAY = '日期不详'

const readDay =
  (today: string) =>
  (cell: Cell): ReadFact => {
    const text = oneLine(tidyText(dateText(cell)))
    if (text === '' || isBlankWord(text)) return nothing
    const date = readDate(text)
    if (date.kind === 'whole') return sound(date.date)
    if (date.kind === 'partial' || text === UNKNOWN_DAY) return sound(text)
    const [meant, ...others] = readShortYear(text, today)
    return meant !== undefined && others.length === 0 ? sound(meant) : flawed(text, 'date-shape')
  }

const wholeDay = /^\d{4}-\d\d-\d\d$/

function readBirth(today: string): (cell: Cell) => ReadFact {
  const read = readDay(today)
  return cell => {
    const birth = read(cell)
    const impossible = wholeDay.test(birth.value) && !isLivingBirthDate(birth.value, today)
    return impossible ? flawed(birth.value, 'date-shape') : birth
  }
}

function readPhone(cell: Cell): ReadFact {
  const text = tidyText(cellText(cell))
  if (text === '' || isBlankMark(text) || isBlankWord(text)) return nothing
  const { phones, odd } = readPhones(text)
  const value = phones.join('、')
  return odd.length === 0 ? sound(value) : flawed(value, 'phone-shape', odd.join('、'))
}

/** A list that was masked before it was given out tells nothing: the stars must not take the place of what is on record. */
const unlessMasked =
  (read: (cell: Cell) => ReadFact) =>
  (cell: Cell): ReadFact =>
    typeof cell === 'string' && /\*\*|＊＊/u.test(cell) ? flawed('', 'masked', textOf(cell)) : read(cell)

/** 是否重点人员 answers 是 or 否. */
const tagOf = (word: string): string => (word === '是' ? '重点人员' : word)

function readTags(cell: Cell): ReadFact {
  const words = tidyText(cellText(cell)).split(/[、,，;；/\s]+/u)
  const tags = words.filter(word => word !== '' && word !== '否' && !isBlankMark(word) && !isBlankWord(word))
  return sound([...new Set(tags.map(tagOf))].join('、'))
}

type Readers = Readonly<Record<Exclude<FactField, 'idNumber'>, (cell: Cell) => ReadFact>>

/** How the cells of each fact are read, on a given day (`YYYY-MM-DD`). Identity numbers have their own reader. */
export const factReaders = (today: string): Readers => ({
  name: readName,
  idType: codedAs('idType'),
  sex: codedAs('sex'),
  birthDate: readBirth(today),
  nation: codedAs('nation'),
  householdNo: readHouseholdNumber,
  relation: unlessNo(codedAs('relation')),
  hukouKind: codedAs('hukouKind'),
  hukouRegion: readWords,
  hukouAddress: unlessMasked(readWords),
  region: readWords,
  address: unlessMasked(readWords),
  estate: readHousePart,
  building: readHousePart,
  unit: unlessMasked(readHousePart),
  room: unlessMasked(readHousePart),
  tenure: unlessNo(codedAs('tenure')),
  otherAddress: unlessMasked(readWords),
  grid: readWords,
  phone: unlessMasked(readPhone),
  politics: codedAs('politics'),
  education: codedAs('education'),
  marriage: codedAs('marriage'),
  occupation: readWords,
  employer: readWords,
  health: codedAs('health'),
  tags: readTags,
  sensitiveTags: readTags,
  stayReason: readWords,
  stayTerm: readWords,
  movedIn: readDay(today),
  movedOut: readDay(today),
  movedTo: unlessMasked(readWords),
  diedOn: readDay(today),
  guardian: readWordsUnlessNone,
  guardianRelation: readWordsUnlessNone,
  emergencyContact: readWordsUnlessNone,
  emergencyPhone: unlessMasked(readPhone),
  verifiedOn: readDay(today),
  remarks: readWordsUnlessNone,
})

/** Read one cell; a formula's error value says nothing and is told. */
export function readFact(read: (cell: Cell) => ReadFact, cell: Cell | undefined): ReadFact {
  const error = cellError(cell)
  const fact = read(error === null ? (cell ?? null) : null)
  if (error === null || fact.flaws.length > 0) return fact
  return flawed('', 'value-unknown', error)
}
