import type { Change, Put } from '../../renderer/domain/journal/entry'
import type { RecordKind, RecordOf } from '../../renderer/domain/records/define-record'
import type { Result } from '../../renderer/domain/result'

/** A change the rules have decided, by itself or beside what it makes. */
type Decided = Change | { readonly change: Change }

/** What a change saves that the rules have decided; refused, the sample itself is wrong. */
export function savedBy(decided: Result<Decided>): readonly Put[] {
  if (!decided.ok) throw new Error(`The sample is refused: ${decided.problem.code}`)
  const { save } = 'change' in decided.value ? decided.value.change : decided.value
  if (typeof save === 'function') throw new Error('The sample takes no numbers')
  return save
}

/** The records of a kind among all that is saved. */
export const recordsAmong = <K extends RecordKind>(kind: K, saved: readonly Put[]): readonly RecordOf<K>[] =>
  saved
    .filter(one => one.kind.kind === kind.kind)
    .map(({ record }) => kind.schema.parse(record) as RecordOf<K>)

/** The record of a kind that a change saves, to go on with. */
export function recordBy<K extends RecordKind>(kind: K, decided: Result<Decided>): RecordOf<K> {
  const [one] = recordsAmong(kind, savedBy(decided))
  if (one === undefined) throw new Error(`The sample saves no ${kind.kind}`)
  return one
}
