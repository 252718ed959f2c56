import { isCoded, readCode } from '../codes/read-code'
import { isWholeDay } from '../roster/fact-changes'
import { maskedIdNumber } from '../text/mask'
import type { FilledValue } from './filling'
import type { AsOf, ColumnContent, DayStyle, NumberStyle } from './form-mapping'
import type { FactValue, FormRow } from './form-row'

const numberStyles: Readonly<Record<NumberStyle, (number: string) => string>> = {
  plain: number => number,
  grouped: number => number.replace(/^(\d{6})(\d{8})(\d{3}[\dX])$/, '$1 $2 $3'),
  masked: maskedIdNumber,
  apostrophe: number => `'${number}`,
}

const dayStyles: Readonly<Record<DayStyle, (year: string, month: string, day: string) => string>> = {
  '-': (year, month, day) => `${year}-${month}-${day}`,
  '': (year, month, day) => year + month + day,
  '.': (year, month, day) => `${year}.${month}.${day}`,
  年: (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
  'month-': (year, month) => `${year}-${month}`,
  month: (year, month) => year + month,
  'month.': (year, month) => `${year}.${month}`,
  month年: (year, month) => `${year}年${Number(month)}月`,
}

function dayValue(day: string, style: DayStyle): FilledValue {
  const [year = '', month = '', date = ''] = day.split('-')
  return { day, text: dayStyles[style](year, month, date) }
}

const words = (value: FactValue): string => (value === undefined ? '' : String(value))

/** `{building}-{unit}` with what is on record; a part nothing is known of leaves its place empty, and so do dashes around it. */
const composed = (pattern: string, row: FormRow): string =>
  pattern.replace(/\{([^{}]+)\}/g, (_, name: string) => words(row.value(name)))

/** The day an age is told as of, `YYYY-MM-DD`. */
function dayAsOf(asOf: AsOf | undefined, today: string): string | undefined {
  const [year = '', month = ''] = today.split('-')
  if (asOf === 'year-end') return `${year}-12-31`
  if (asOf === 'month-end') {
    return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  }
  return asOf
}

const coded = (fact: string, value: string): string =>
  isCoded(fact) ? (readCode(fact, value).code ?? value) : value

type Fact = Extract<ColumnContent, { kind: 'fact' }>

/** What stands in a column for a fact; text that names a whole day is a day. */
function factValue(content: Fact, row: FormRow, today: string): FilledValue {
  const { fact, numbers = 'plain', days = '-', code } = content
  const value = row.value(fact, dayAsOf(content.asOf, today))
  if (value === undefined) return null
  if (typeof value === 'number') return { number: value }
  if (fact === 'idNumber' || fact === '居民身份证号') return { text: numberStyles[numbers](value) }
  if (isWholeDay(value)) return dayValue(value, days)
  return { text: code === true ? coded(fact, value) : value }
}

type TagFact = Extract<ColumnContent, { kind: 'tag-fact' }>

function tagFact({ tag, tells, days = '-' }: TagFact, row: FormRow): FilledValue {
  const value = row.tag(tag)?.[tells]
  if (value === undefined) return null
  return isWholeDay(value) ? dayValue(value, days) : { text: value }
}

const answer = (is: boolean, { yes, no }: { readonly yes: string; readonly no: string }): string =>
  is ? yes : no

/** What is told in words, whatever is known of the person. */
function wordsIn(
  content: Exclude<ColumnContent, { kind: 'fact' | 'tag-fact' | 'blank' }>,
  row: FormRow,
): string {
  switch (content.kind) {
    case 'tag':
      return answer(row.tag(content.tag) !== undefined, content)
    case 'is':
      return answer(words(row.value(content.fact)) === content.value, content)
    case 'composed':
      return composed(content.pattern, row)
    case 'constant':
      return content.text
    case 'own':
      return words(row.own(content.name))
    case 'change':
      return words(row.change)
  }
}

/** What stands in a column of a form in somebody's line on a day (`YYYY-MM-DD`); null: nothing. */
export function fillValue(content: ColumnContent, row: FormRow, today: string): FilledValue {
  if (content.kind === 'fact') return factValue(content, row, today)
  if (content.kind === 'tag-fact') return tagFact(content, row)
  return content.kind === 'blank' ? null : { text: wordsIn(content, row) }
}
