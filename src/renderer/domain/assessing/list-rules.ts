import { put, type Change } from '../journal/entry'
import {
  listRule as listRuleKind,
  type Criterion,
  type HonourList,
  type ListRule,
} from '../records/list-rule'
import { fail, ok, type Result } from '../result'
import { linesOf } from './read-lines'

/** What the lists are called. */
export const listNames: Readonly<Record<HonourList, string>> = { red: '红榜', black: '黑榜' }

/** What the office goes by for a list on a day, `YYYY-MM-DD`; undefined where it has set nothing. */
export const listRuleOn = (list: HonourList, rules: readonly ListRule[], day: string): ListRule | undefined =>
  rules
    .filter(one => one.list === list && one.since <= day)
    .toSorted((one, other) => other.since.localeCompare(one.since))[0]

/** 前 3 名, 等级 AAA、AA, 一票否决; whatever else is said the office finds itself. */
function readCriterion(text: string): Criterion {
  const count = Number(/^前\s*(\d{1,3})\s*名$/u.exec(text)?.[1] ?? 0)
  if (count > 0) return { text, when: { kind: 'top', count } }
  const grades = /^等级\s*(.+)$/u.exec(text)?.[1]
  if (grades !== undefined) {
    return { text, when: { kind: 'grades', grades: grades.split(/[、,\s]+/u).filter(one => one !== '') } }
  }
  return { text, when: { kind: text === '一票否决' ? 'vetoed' : 'found' } }
}

/** What the clerk types of a rule: criteria one a line, months as a figure or nothing. */
export type ListRuleRequest = {
  readonly list: HonourList
  readonly since: string
  readonly criteria: string
  readonly months: string
  readonly basis: string
}

const MOST_MONTHS = 120

function monthsIn(typed: string): number | undefined | null {
  const plain = typed.normalize('NFKC').trim()
  if (plain === '') return undefined
  const months = /^\d{1,3}$/u.test(plain) ? Number(plain) : 0
  return months >= 1 && months <= MOST_MONTHS ? months : null
}

/**
 * Sets from a day on who enters a list and for how long; set twice for one day, the later replaces the earlier. Refusals:
 * `list-criteria-missing`, `list-months`, `kind-basis-missing`.
 */
export function setListRule(
  { list, since, ...typed }: ListRuleRequest,
  own: readonly ListRule[],
  newId: () => string,
): Result<Change> {
  const criteria = linesOf(typed.criteria).map(readCriterion)
  if (criteria.length === 0) return fail('list-criteria-missing')
  const months = monthsIn(typed.months)
  if (months === null) return fail('list-months', { most: String(MOST_MONTHS) })
  const basis = typed.basis.trim()
  if (basis === '') return fail('kind-basis-missing')
  const id = own.find(one => one.list === list && one.since === since)?.id ?? newId()
  const saved: ListRule = { id, list, since, criteria, ...(months !== undefined && { months }), basis }
  return ok({ cause: 'list-rules-edited', detail: listNames[list], save: [put(listRuleKind, saved)] })
}
