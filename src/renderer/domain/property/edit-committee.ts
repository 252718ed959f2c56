import { enteredOf, type Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import type { Estate } from '../records/estate'
import { ownersCommittee, type OwnersCommittee } from '../records/owners-committee'
import { ok, type Problem, type Result } from '../result'
import { committeeFields } from './data/committee-fields'
import { memberLines, readMembers } from './written-lines'

/** What stands in the form for a committee on record, or for a new one. */
export const enteredCommittee = (known: OwnersCommittee | undefined): Entered => ({
  ...enteredOf(committeeFields, known),
  members: known === undefined ? '' : memberLines(known.members),
})

/** 第三届业主委员会 */
export const committeeName = ({
  nth,
  committeeKind,
}: Pick<OwnersCommittee, 'nth' | 'committeeKind'>): string =>
  nth === undefined ? committeeKind : `第${nth}届${committeeKind}`

/** The last day a committee is in office. */
export const lastDay = ({ termTo, endedOn }: Pick<OwnersCommittee, 'termTo' | 'endedOn'>): string =>
  endedOn ?? termTo

function problemOf(saved: OwnersCommittee, others: readonly OwnersCommittee[]): Problem | undefined {
  const { electedOn, termFrom, termTo, filedOn, endedOn } = saved
  if (termTo < termFrom) return { code: 'committee-term-reversed' }
  if (termFrom < electedOn) return { code: 'committee-term-early', detail: { elected: electedOn } }
  if (filedOn !== undefined && filedOn < electedOn) {
    return { code: 'committee-filed-early', detail: { elected: electedOn } }
  }
  if (endedOn !== undefined && endedOn < termFrom) return { code: 'committee-ended-early' }
  const other = others.find(one => one.termFrom <= lastDay(saved) && termFrom <= lastDay(one))
  return other === undefined
    ? undefined
    : {
        code: 'committee-overlap',
        detail: { name: committeeName(other), from: other.termFrom, to: lastDay(other) },
      }
}

/**
 * Records one term of an owners' committee, new or known. Refusals: `committee-term-reversed`, `committee-term-early`,
 * `committee-filed-early`, `committee-ended-early`, `committee-overlap` (two terms of one estate), and those of {@link readEntered}.
 */
export function editCommittee(
  { id: estateId, name }: Pick<Estate, 'id' | 'name'>,
  entered: Entered,
  known: OwnersCommittee | undefined,
  all: readonly OwnersCommittee[],
  newId: () => string,
): Result<Change> {
  const read = readEntered(committeeFields, entered)
  if (!read.ok) return read
  const id = known?.id ?? newId()
  const members = readMembers(entered['members'] ?? '')
  const saved = ownersCommittee.schema.parse({ ...read.value, members, id, estateId })
  const others = all.filter(one => one.id !== id && one.estateId === estateId)
  const problem = problemOf(saved, others)
  if (problem !== undefined) return { ok: false, problem }
  const detail = `${name} ${committeeName(saved)}`
  return ok({ cause: 'committee-edited', detail, save: [put(ownersCommittee, saved)] })
}
