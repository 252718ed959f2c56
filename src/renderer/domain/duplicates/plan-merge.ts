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
import { facing, isSeen, sidesOf, type Couple, type Side, type Sides } from './merge-sides'
import { moveLinks } from './move-links'

/** What the clerk has chosen: which record stays, and of which facts the other's are taken or not. */
export type MergeRequest = {
  readonly couple: Couple
  readonly keep: Side
  readonly chosen: Sides
}

export type MergePlan = {
  readonly change: Change
  /** The record that stays, as it will be. */
  readonly merged: Resident
  readonly sides: Sides
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

const hasHidden = ({ one, other }: Couple, rights: readonly Right[]): boolean =>
  !rights.includes('sensitive') &&
  hiddenFields.some(field => one[field] !== undefined || other[field] !== undefined)

/** The record that is one too many: all it says stays for the history, with where to look now. */
const mergedAway = (away: Resident, keep: Resident, today: string): Resident => ({
  ...away,
  states: [...(away.states ?? []), { state: 'merged', since: today, reason: `与${keep.name}的记录重复` }],
  mergedIntoId: keep.id,
})

/**
 * The change that makes one record of two: facts as chosen, phones and tags of both, everything that refers to the one now referring to
 * the other. Nothing is written. Refusal: `merge-not-possible` when one of them is gone, erased or merged already.
 *
 * @param rights of the clerk: what they may not see is neither lost nor told
 * @param today `YYYY-MM-DD`
 */
export function planMerge(
  { couple, keep, chosen }: MergeRequest,
  records: Pick<Records, 'all'>,
  rights: readonly Right[],
  today: string,
): Result<MergePlan> {
  const { one, other } = couple
  if (one.id === other.id || !mayBeDouble(one) || !mayBeDouble(other)) return fail('merge-not-possible')
  const [stays, away] = [couple[keep], couple[facing(keep)]]
  const sides = sidesOf(couple, keep, chosen, rights)
  const merged = mergedPerson(couple, keep, sides)
  const links = moveLinks(records, recordKinds, away.id, stays.id)
  const moves = recordKinds
    .filter(({ kind }) => kind !== distinctPeople.kind)
    .map(({ kind, label }) => ({
      label,
      count: links.save.filter(save => save.kind.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
  const change: Change = {
    cause: 'residents-merged',
    detail: `${away.name}并入${stays.name}`,
    save: [put(resident, merged), put(resident, mergedAway(away, stays, today)), ...links.save],
    remove: links.remove,
  }
  const taken = takenLabels(stays, merged, rights)
  return ok({ change, merged, sides, taken, moves, hidden: hasHidden(couple, rights) })
}
