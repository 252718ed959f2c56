import { put, type Change } from '../journal/entry'
import { daysAfter } from '../people/days'
import type { Criterion, HonourList, ListRule } from '../records/list-rule'
import { listing as listingKind, type Listing } from '../records/listing'
import { fail, ok, type Problem, type Result } from '../result'
import { listNames } from './list-rules'
import type { Ranked } from './ranking'

export const listingStates = { standing: '在榜', over: '期满', left: '已移出' } as const
export type ListingState = keyof typeof listingStates

/** How an entry stands on a day, `YYYY-MM-DD`. On its last day it still stands. */
export function listingState(
  { until, leftOn }: Pick<Listing, 'until' | 'leftOn'>,
  day: string,
): ListingState {
  if (leftOn !== undefined && leftOn <= day) return 'left'
  return until !== undefined && until < day ? 'over' : 'standing'
}

const isMet = ({ when }: Criterion, { place, result }: Ranked): boolean => {
  switch (when.kind) {
    case 'top':
      return place !== undefined && place <= when.count
    case 'grades':
      return result !== undefined && when.grades.includes(result.grade)
    case 'vetoed':
      return result?.veto !== undefined
    case 'found':
      return false
  }
}

/** Who of a ranking enters a list by its rule, and why; only published results count, and who stands there already is left out. */
export type Proposal = { readonly enterpriseId: string; readonly assessmentId: string; readonly why: string }

export const proposals = (
  rule: ListRule,
  ranked: readonly Ranked[],
  listings: readonly Listing[],
  day: string,
): readonly Proposal[] =>
  ranked
    .filter(({ place }) => place !== undefined)
    .flatMap(row => {
      const { id: assessmentId, enterpriseId } = row.assessment
      const met = rule.criteria.filter(one => isMet(one, row))
      const stands = listings.some(
        one =>
          one.list === rule.list &&
          one.enterpriseId === enterpriseId &&
          listingState(one, day) === 'standing',
      )
      return met.length === 0 || stands
        ? []
        : [{ enterpriseId, assessmentId, why: met.map(({ text }) => text).join('；') }]
    })

/** The day so many months after another; where its month is shorter, the last of it. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** What the clerk says of an entry. */
export type ListingRequest = {
  readonly list: HonourList
  readonly enterpriseId: string | undefined
  readonly assessmentId?: string | undefined
  readonly why: string
  readonly from: string
}

type Known = { readonly rule: ListRule | undefined; readonly listings: readonly Listing[] }

function entryProblem({ list, enterpriseId, why, from }: ListingRequest, { rule, listings }: Known) {
  if (rule === undefined) return { code: 'listing-rule-missing', detail: { list: listNames[list] } }
  if (enterpriseId === undefined) return { code: 'listing-enterprise-missing' }
  if (why.trim() === '') return { code: 'listing-why-missing' }
  const stands = listings.find(
    one => one.list === list && one.enterpriseId === enterpriseId && listingState(one, from) === 'standing',
  )
  return stands && { code: 'listing-twice', detail: { list: listNames[list], from: stands.from } }
}

const saved = (one: Listing, detail: string): Result<Change> =>
  ok({ cause: 'listing-edited', detail, save: [put(listingKind, one)] })

/**
 * Puts an enterprise on a list, for as long as the rule of that day says. Refusals: `listing-rule-missing`, `listing-enterprise-missing`,
 * `listing-why-missing`, `listing-twice`.
 */
export function enterList(request: ListingRequest, known: Known, newId: () => string): Result<Change> {
  const problem: Problem | undefined = entryProblem(request, known)
  if (problem !== undefined) return { ok: false, problem }
  const { list, enterpriseId = '', assessmentId, why, from } = request
  const months = known.rule?.months
  const one: Listing = {
    id: newId(),
    list,
    enterpriseId,
    ...(assessmentId !== undefined && { assessmentId }),
    why: why.trim(),
    from,
    ...(months !== undefined && { until: daysAfter(monthsAfter(from, months), -1) }),
  }
  return saved(one, `列入${listNames[list]}`)
}

/** Records that an entry was made public on a day. Refusals: `listing-left`, `listing-day-early`, `listing-day-future`. */
export function publishListing(one: Listing, on: string, today: string): Result<Change> {
  const problem = dayProblem(one, on, today)
  return problem === undefined
    ? saved({ ...one, publishedOn: on }, `公布${listNames[one.list]}`)
    : { ok: false, problem }
}

function dayProblem({ from, leftOn }: Listing, on: string, today: string): Problem | undefined {
  if (leftOn !== undefined) return { code: 'listing-left' }
  if (on < from) return { code: 'listing-day-early', detail: { from } }
  return on > today ? { code: 'listing-day-future' } : undefined
}

/** 移出: takes an entry off the list. Refusals: `listing-left`, `listing-day-early`, `listing-day-future`, `listing-reason-missing`. */
export function leaveList(one: Listing, on: string, reason: string, today: string): Result<Change> {
  const problem = dayProblem(one, on, today)
  if (problem !== undefined) return { ok: false, problem }
  if (reason.trim() === '') return fail('listing-reason-missing')
  return saved({ ...one, leftOn: on, leftReason: reason.trim() }, `移出${listNames[one.list]}`)
}
