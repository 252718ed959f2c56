import type { Put, Removal } from '../journal/entry'
import type { Records } from '../ports'
import { distinctPeople } from '../records/distinct-people'
import { mayReferTo, type RecordKind } from '../records/define-record'
import { moveReferences, withReferencesMoved, type Destination } from '../records/move-references'
import { resident } from '../records/resident'
import { pairKey } from './tell-apart'

export type Links = {
  readonly save: readonly Put[]
  readonly remove: readonly Removal[]
}

/** What is remembered of people told apart: nobody is told apart from themselves, nor twice from somebody else. */
function movedApart(records: Pick<Records, 'all'>, destination: Destination): Links {
  const all = records.all(distinctPeople)
  const known = new Set(all.map(({ oneId, otherId }) => pairKey(oneId, otherId)))
  const save: Put[] = []
  const remove: Removal[] = []
  for (const pair of all) {
    const next = { ...pair, ...withReferencesMoved(distinctPeople, pair, destination) }
    if (next.oneId === pair.oneId && next.otherId === pair.otherId) continue
    const key = pairKey(next.oneId, next.otherId)
    if (next.oneId === next.otherId || known.has(key)) remove.push({ kind: distinctPeople, id: pair.id })
    else save.push({ kind: distinctPeople, record: next })
    known.add(key)
  }
  return { save, remove }
}

/**
 * Everything that refers to some people, referring to another. Who was merged into the one before stays so: `survivorOf` follows the way,
 * so that each merge can be undone by itself.
 */
export function moveLinks(
  records: Pick<Records, 'all'>,
  kinds: readonly RecordKind[],
  from: readonly string[],
  to: string,
): Links {
  const destination: Destination = ({ kind, id }) =>
    kind === resident.kind && from.includes(id) ? to : undefined
  const apart = movedApart(records, destination)
  const others = kinds
    .filter(({ kind }) => kind !== resident.kind && kind !== distinctPeople.kind)
    .filter(kind => mayReferTo(kind, resident.kind))
  const save = moveReferences(records, others, destination)
  return { save: [...save, ...apart.save], remove: apart.remove }
}
