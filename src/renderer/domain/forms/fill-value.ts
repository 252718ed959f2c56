import { isWholeDay } from '../roster/fact-changes'
import { columnFill, isFillName, type InRow } from '../roster/column-sets/column-fill'
import { maskedIdNumber } from '../text/mask'
import type { FilledValue } from './filling'
import type { ColumnContent, DayStyle, NumberStyle } from './form-mapping'

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

const dayWords = (day: string, style: DayStyle): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return dayStyles[style](year, month, date)
}

const words = (value: string | number | undefined): string => (value === undefined ? '' : String(value))

/** `{building}-{unit}` with what is on record; a part nothing is known of leaves its place empty. */
const composed = (pattern: string, row: InRow): string =>
  pattern.replace(/\{([^{}]+)\}/g, (whole, name: string) =>
    isFillName(name) ? words(columnFill(name).value(row)) : whole,
  )

type Fact = Extract<ColumnContent, { kind: 'fact' }>

function factValue({ fact, numbers = 'plain', days = '-' }: Fact, row: InRow): FilledValue {
  const value = columnFill(fact).value(row)
  if (value === undefined) return null
  if (typeof value === 'number') return { number: value }
  if (fact === 'idNumber') return { text: numberStyles[numbers](value) }
  return isWholeDay(value) ? { day: value, text: dayWords(value, days) } : { text: value }
}

/** What stands in a column of a form for somebody; null: nothing. */
export function fillValue(content: ColumnContent, row: InRow): FilledValue {
  switch (content.kind) {
    case 'fact':
      return factValue(content, row)
    case 'tag': {
      const has = row.shown.tags?.split('、').includes(content.tag) === true
      return { text: has ? content.yes : content.no }
    }
    case 'composed':
      return { text: composed(content.pattern, row) }
    case 'constant':
      return { text: content.text }
    case 'blank':
      return null
  }
}
