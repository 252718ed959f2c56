import type { Right } from '../accounts/roles'
import { put, type Change } from '../journal/entry'
import { sameValue } from '../journal/same-value'
import type { Records } from '../ports'
import { recordKinds } from '../records'
import { distinctPeople } from '../records/distinct-people'
import { resident, type Resident } from '../records/resident'
import { fail, ok, type Result } from '../result'
import { mergeFacts, unitedFacts } from './data/merge-facts'
import { mayBeDouble } from './find-duplicates'
import { mergedPerson } from './merged-person'
import { isSeen, sidesOf, type Side, type Sides } from './merge-sides'
import { moveLinks } from './move-links'

/** From which record each fact is taken: its id, by the key of the fact. */
export type Sources = Readonly<Record<string, string>>

/** What the clerk has chosen: the records that are of one person, the one that stays, and from which a fact is taken. */
export type MergeRequest = {
  readonly people: readonly Resident[]
  readonly keepId: string
  readonly chosen: Sources
}

export type MergePlan = {
  readonly change: Change
  /** The record that stays, as it will be. */
  readonly merged: Resident
  readonly sources: Sources
  /** Labels of the facts that change on the record that stays, as far as the clerk may see them. */
  readonly taken: readonly string[]
  /** What moves along, by what a clerk calls it: 走访 2. */
  readonly moves: readonly { readonly label: string; readonly count: number }[]
  /** There are facts this clerk may not see: the survivor's are kept, the other's where the survivor has none; tags of both. */
  readonly hidden: boolean
}

function takenLabels(before: Resident, after: Resident, rights: readonly Right[]): readonly string[] {
  const chosen = mergeFacts
    .filter(fact => isSeen(fact, rights))
    .filter(({ fields }) => fields.some(field => !sameValue(before[field], after[field])))
  const both = unitedFacts
    .filter(({ key }) => rights.includes('sensitive') || (key !== 'sensitiveTags' && key !== 'tags'))
    .filter(({ key }) => !sameValue(before[key], after[key]))
  return [...chosen, ...both].map(({ label }) => label)
}

const hiddenFields = [
  ...mergeFacts.filter(fact => !isSeen(fact, [])).flatMap(({ fields }) => fields),
  'tags',
  'sensitiveTags',
  'pastTags',
] as const satisfies readonly (keyof Resident)[]

const hasHidden = (people: readonly Resident[], rights: readonly Right[]): boolean =>
  !rights.includes('sensitive') &&
  people.some(person => hiddenFields.some(field => person[field] !== undefined))

/** The record that is one too many: all it says stays for the history, with where to look now. */
const mergedAway = (away: Resident, keep: Resident, today: string): Resident => ({
  ...away,
  states: [...(away.states ?? []), { state: 'merged', since: today, reason: `与${keep.name}的记录重复` }],
  mergedIntoId: keep.id,
})

/** What is chosen between the record that stays, with what it has taken already, and the next one. */
const sidesChosen = (chosen: Sources, next: Resident, later: readonly Resident[]): Sides =>
  Object.fromEntries(
    Object.entries(chosen)
      .filter(([, id]) => !later.some(person => person.id === id))
      .map(([key, id]): [string, Side] => [key, id === next.id ? 'other' : 'one']),
  )

/** The person as they will be, taking the others' facts one record after the other. */
function mergedFrom(
  stays: Resident,
  away: readonly Resident[],
  chosen: Sources,
  rights: readonly Right[],
): Pick<MergePlan, 'merged' | 'sources'> {
  const sources = new Map(mergeFacts.map(({ key }) => [key, stays.id]))
  let merged = stays
  for (const [nth, next] of away.entries()) {
    const couple = { one: merged, other: next }
    const sides = sidesOf(couple, 'one', sidesChosen(chosen, next, away.slice(nth + 1)), rights)
    merged = mergedPerson(couple, 'one', sides)
    for (const key of sources.keys()) if (sides[key] === 'other') sources.set(key, next.id)
  }
  return { merged, sources: Object.fromEntries(sources) }
}

/**
 * The change that makes one record of several: facts as chosen, phones and tags of all, everything that refers to the others now
 * referring to the one that stays. Nothing is written. Refusal: `merge-not-possible` when there are fewer than two, or one of them is
 * gone, erased or merged already.
 *
 * @param rights of the clerk: what they may not see is neither lost nor told
 * @param today `YYYY-MM-DD`
 */
export function planMerge(
  { people, keepId, chosen }: MergeRequest,
  records: Pick<Records, 'all'>,
  rights: readonly Right[],
  today: string,
): Result<MergePlan> {
  const stays = people.find(({ id }) => id === keepId)
  const away = people.filter(({ id }) => id !== keepId)
  if (stays === undefined || away.length === 0 || !people.every(mayBeDouble))
    return fail('merge-not-possible')
  const { merged, sources } = mergedFrom(stays, away, chosen, rights)
  const from = away.map(({ id }) => id)
  const links = moveLinks(records, recordKinds, from, stays.id)
  const moves = recordKinds
    .filter(({ kind }) => kind !== distinctPeople.kind)
    .map(({ kind, label }) => ({
      label,
      count: links.save.filter(save => save.kind.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
  const gone = away.map(person => put(resident, mergedAway(person, stays, today)))
  const change: Change = {
    cause: 'residents-merged',
    detail: `${away.map(({ name }) => name).join('、')}并入${stays.name}`,
    save: [put(resident, merged), ...gone, ...links.save],
    remove: links.remove,
  }
  const taken = takenLabels(stays, merged, rights)
  return ok({ change, merged, sources, taken, moves, hidden: hasHidden(people, rights) })
}
