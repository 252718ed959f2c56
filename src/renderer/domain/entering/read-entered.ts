import { fail, ok, type Problem, type Result } from '../result'
import { readDate } from '../text/read-date'
import type { Entered, FieldToEnter } from './field-to-enter'

const LONGEST_LINE = 100
const LONGEST_TEXT = 2000
const longest = ({ way }: FieldToEnter): number => (way === 'long' ? LONGEST_TEXT : LONGEST_LINE)

/** A day in whatever form it was typed, as `YYYY-MM-DD`; undefined where it is none. */
function dayIn(typed: string): string | undefined {
  const read = readDate(typed)
  return read.kind === 'whole' ? read.date : undefined
}

/** Full-width figures made plain; the commas between thousands go. */
const plainFigure = (typed: string): string => typed.normalize('NFKC').replace(/[\s,]/gu, '')

const flaws: Readonly<
  Record<FieldToEnter['way'], (typed: string, field: FieldToEnter) => string | undefined>
> = {
  text: () => undefined,
  long: () => undefined,
  count: typed => (/^\d{1,9}$/u.test(plainFigure(typed)) ? undefined : 'entered-count'),
  decimal: typed => (/^\d{1,9}(?:\.\d{1,4})?$/u.test(plainFigure(typed)) ? undefined : 'entered-decimal'),
  day: typed => (dayIn(typed) === undefined ? 'entered-day' : undefined),
  choice: (typed, { choices }) => (choices?.includes(typed) === true ? undefined : 'entered-choice'),
}

function problemOf(field: FieldToEnter, typed: string): Problem | undefined {
  const { label } = field
  if (typed === '')
    return field.required === true ? { code: 'entered-missing', detail: { label } } : undefined
  const most = longest(field)
  if (Array.from(typed).length > most) return { code: 'entered-long', detail: { label, most: String(most) } }
  const code = flaws[field.way](typed, field)
  const choices = field.choices?.join('、') ?? ''
  return code === undefined ? undefined : { code, detail: { label, typed, choices } }
}

function valueOf({ way }: FieldToEnter, typed: string): string | number {
  if (way === 'count') return Number(plainFigure(typed))
  if (way === 'decimal') return plainFigure(typed)
  return way === 'day' ? (dayIn(typed) ?? typed) : typed
}

/** The facts as their record holds them, those left blank absent. */
export type Facts = Readonly<Record<string, string | number>>

/**
 * Reads what was entered in a form. Refusals, each with the field's label: `entered-missing`, `entered-long`, `entered-count`,
 * `entered-decimal`, `entered-day`, `entered-choice`.
 */
export function readEntered(fields: readonly FieldToEnter[], entered: Entered): Result<Facts> {
  const told = fields.map(field => ({ field, typed: (entered[field.field] ?? '').trim() }))
  const problem = told.map(({ field, typed }) => problemOf(field, typed)).find(found => found !== undefined)
  if (problem !== undefined) return fail(problem.code, problem.detail)
  return ok(
    Object.fromEntries(
      told
        .filter(({ typed }) => typed !== '')
        .map(({ field, typed }) => [field.field, valueOf(field, typed)]),
    ),
  )
}
