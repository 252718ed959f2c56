import { put, type Change, type Put, type Removal } from '../journal/entry'
import { sameValue } from '../journal/same-value'
import type { Records } from '../ports'
import { namesOf } from '../property/estate-names'
import { mergeEstates } from '../property/merge-estates'
import { mayReferTo } from '../records/define-record'
import { estate } from '../records/estate'
import { grid } from '../records/grid'
import { house, type House } from '../records/house'
import { household, type Household } from '../records/household'
import { recordKinds } from '../records/index'
import { moveReferences } from '../records/move-references'
import { organisation } from '../records/organisation'
import { ownersVote } from '../records/owners-vote'
import { savedFilter } from '../records/saved-filter'
import { fail, ok, type Result } from '../result'
import { dwellingKey, dwellingKeys } from '../text/dwelling'
import { houseFields, houseWords, type HouseParts } from './house-for'
import { mergeHouses } from './merge-houses'

export type PlaceLevel = (typeof houseFields)[number]

/** What of a dwelling is named anew: `of` tells it from the estate down to the level. */
export type PlaceRename = { readonly level: PlaceLevel; readonly of: HouseParts; readonly to: string }

/** Records that are called otherwise, and those that give way to one that is called so already, by id. */
type Renamed = { readonly save: readonly Put[]; readonly into: ReadonlyMap<string, string> }

/** Characters of a name: as many as an owners' vote takes of its estate. */
const LONGEST_NAME = 50

const tidied = (text: string): string => text.normalize('NFKC').trim()
const houseKey = (parts: HouseParts): string => dwellingKeys(parts).join('\u0001')

/**
 * Houses that are called otherwise; null: as before. Two that are then one are merged, nothing of either is lost. Refusal: that of
 * {@link mergeHouses}.
 */
function renamedHouses(houses: readonly House[], nameOf: (home: House) => House | null): Result<Renamed> {
  const named = houses.map(home => ({ home, now: nameOf(home) }))
  const known = new Map(named.flatMap(({ home, now }) => (now === null ? [[houseKey(home), home]] : [])))
  const into = new Map<string, string>()
  const written = new Map<string, House>()
  for (const { now } of named) {
    if (now === null) continue
    const there = known.get(houseKey(now))
    const merged = there === undefined ? ok(now) : mergeHouses(there, now)
    if (!merged.ok) return merged
    if (there !== undefined) into.set(now.id, there.id)
    if (there !== undefined && sameValue(there, merged.value)) continue
    known.set(houseKey(now), merged.value)
    written.set(merged.value.id, merged.value)
  }
  return ok({ save: [...written.values()].map(home => put(house, home)), into })
}

/** Households whose estate is called otherwise. */
function renamedHouseholds(households: readonly Household[], from: string, to: string): Renamed {
  const there = new Map(households.filter(({ estate }) => estate === to).map(one => [one.number, one.id]))
  const into = new Map<string, string>()
  const save: Put[] = []
  for (const one of households.filter(({ estate }) => estate === from)) {
    const same = there.get(one.number)
    if (same === undefined) save.push(put(household, { ...one, estate: to }))
    else into.set(one.id, same)
  }
  return { save, into }
}

const filterKeys: Readonly<Partial<Record<PlaceLevel, string>>> = { estate: 'estates', building: 'buildings' }

/** Filters that name the place. A building's name may be that of others, too: these stay. */
function renamedFilters({ level, of, to }: PlaceRename, records: Pick<Records, 'all'>): readonly Put[] {
  const [key, from] = [filterKeys[level], of[level]]
  if (key === undefined || from === undefined) return []
  return records.all(savedFilter).flatMap(filter => {
    const values = filter.choices[key]
    if (values?.includes(from) !== true) return []
    const others = level === 'estate' ? values.filter(value => value !== from) : values
    const choices = { ...filter.choices, [key]: [...new Set([...others, to])] }
    return [put(savedFilter, { ...filter, choices })]
  })
}

type Rewriting = { readonly save: readonly Put[]; readonly remove: readonly Removal[] }

/** The estate's own record, called otherwise; where another is called so already, the two become one (see {@link mergeEstates}). */
function renamedRecords(
  isFrom: (name: string) => boolean,
  to: string,
  records: Pick<Records, 'all'>,
): Result<Rewriting> {
  const estates = records.all(estate)
  const own = estates.find(({ name }) => isFrom(name) && name !== to)
  if (own === undefined) return ok({ save: [], remove: [] })
  const there = estates.find(one => one.id !== own.id && namesOf(one).includes(to))
  return there === undefined
    ? ok({ save: [put(estate, { ...own, name: to })], remove: [] })
    : mergeEstates(there, own, records)
}

/** What else names the estate, by whatever ending: owners' votes, whose roll is taken by it, and the association of it. */
function renamedMentions(
  isFrom: (name: string) => boolean,
  to: string,
  records: Pick<Records, 'all'>,
): readonly Put[] {
  const votes = records.all(ownersVote).filter(({ estate: name }) => isFrom(name))
  return [
    ...votes.map(vote => put(ownersVote, { ...vote, estate: to })),
    ...records.all(organisation).flatMap(body => {
      const { association } = body
      if (association === undefined || !isFrom(association.estate)) return []
      return [put(organisation, { ...body, association: { ...association, estate: to } })]
    }),
  ]
}

/** Everything of an estate that is no house: its households, its own record, what else names it. */
function renamedEstate(
  from: string,
  to: string,
  records: Pick<Records, 'all'>,
): Result<{ readonly households: Renamed; readonly mentions: Rewriting }> {
  const isFrom = (name: string): boolean => dwellingKey('estate', name) === dwellingKey('estate', from)
  const own = renamedRecords(isFrom, to, records)
  if (!own.ok) return own
  const { save, remove } = own.value
  return ok({
    households: renamedHouseholds(records.all(household), from, to),
    mentions: { save: [...save, ...renamedMentions(isFrom, to, records)], remove },
  })
}

const nothing: Renamed = { save: [], into: new Map() }
const unmentioned: Rewriting = { save: [], remove: [] }

/** The change that writes what is called otherwise, and moves whoever and whatever was in what gave way. */
function renaming(
  detail: string,
  homes: Renamed,
  households: Renamed,
  others: Rewriting,
  records: Pick<Records, 'all'>,
): Change {
  const kinds = recordKinds.filter(kind => [house, household].some(one => mayReferTo(kind, one.kind)))
  const moved = moveReferences(records, kinds, ({ kind, id }) => {
    if (kind === house.kind) return homes.into.get(id)
    return kind === household.kind ? households.into.get(id) : undefined
  })
  return {
    cause: 'house-edited',
    detail,
    save: [...homes.save, ...households.save, ...others.save, ...moved],
    remove: [
      ...[...homes.into.keys()].map(id => ({ kind: house, id })),
      ...[...households.into.keys()].map(id => ({ kind: household, id })),
      ...others.remove,
    ],
  }
}

/**
 * Calls an estate, a building or a unit otherwise wherever it is named: its houses, the households and areas of it, owners' votes,
 * the association, saved filters. Who lives there moves along. A house that is then called as another one is that one: its people go there; so do those of a household
 * whose number is in that estate already; so does the record of an estate another record is called as. Refusals: `place-name-missing`,
 * `place-name-same`, `place-name-long`, `estates-both-bound`, `houses-differ`.
 */
export function renamePlace(
  { level, of, to: typed }: PlaceRename,
  records: Pick<Records, 'all'>,
): Result<Change> {
  const to = tidied(typed)
  if (to === '') return fail('place-name-missing')
  if (to === of[level]) return fail('place-name-same', { name: to })
  if (to.length > LONGEST_NAME) return fail('place-name-long', { most: String(LONGEST_NAME) })
  const named = houseFields.slice(0, houseFields.indexOf(level) + 1)
  const isThere = (one: HouseParts): boolean => named.every(field => one[field] === of[field])
  const homes = renamedHouses(records.all(house), home => (isThere(home) ? { ...home, [level]: to } : null))
  if (!homes.ok) return homes
  const whole =
    level === 'estate' && of.estate !== undefined
      ? renamedEstate(of.estate, to, records)
      : ok({ households: nothing, mentions: unmentioned })
  if (!whole.ok) return whole
  const { households, mentions } = whole.value
  const areas = records
    .all(grid)
    .filter(area => isThere(area))
    .map(area => put(grid, { ...area, [level]: to }))
  const save = [...areas, ...mentions.save, ...renamedFilters({ level, of, to }, records)]
  const others = { save, remove: mentions.remove }
  const detail = `${houseWords(of)} 改为 ${houseWords({ ...of, [level]: to })}`
  return ok(renaming(detail, homes.value, households, others, records))
}

/**
 * Corrects what one house is called; an empty part is not known. Called as another house is, it is that one: its people go there.
 * Refusals: `place-name-missing` (nothing is told), `place-name-same`, `houses-differ`.
 */
export function renameHouse(home: House, typed: HouseParts, records: Pick<Records, 'all'>): Result<Change> {
  const told = houseFields.map(field => [field, tidied(typed[field] ?? '')] as const)
  const parts: HouseParts = Object.fromEntries(told.filter(([, text]) => text !== ''))
  if (houseWords(parts) === '') return fail('place-name-missing')
  if (houseFields.every(field => parts[field] === home[field]))
    return fail('place-name-same', { name: houseWords(home) })
  const known: House = { ...home }
  for (const field of houseFields) Reflect.deleteProperty(known, field)
  const now: House = { ...known, ...Object.fromEntries(Object.entries(parts)) }
  const homes = renamedHouses(records.all(house), one => (one.id === home.id ? now : null))
  if (!homes.ok) return homes
  const detail = `${houseWords(home)} 改为 ${houseWords(now)}`
  return ok(renaming(detail, homes.value, nothing, unmentioned, records))
}
