import type { Put, Removal } from '../journal/entry'
import type { Records } from '../ports'
import { distinctPeople } from '../records/distinct-people'
import { referencesOf, type RecordKind, type StoredRecord } from '../records/define-record'
import { resident } from '../records/resident'
import { pairKey } from './tell-apart'

export type Links = {
  readonly save: readonly Put[]
  readonly remove: readonly Removal[]
}

/** The record with every reference to some people made one to another, or null where there is none. */
function moved(
  kind: RecordKind,
  record: StoredRecord,
  from: readonly string[],
  to: string,
): StoredRecord | null {
  const fields = referencesOf(kind, record)
    .filter(ref => ref.kind === resident.kind && from.includes(ref.id))
    .map(({ field }) => field)
  if (fields.length === 0) return null
  return { ...record, ...Object.fromEntries(fields.map(field => [field, to])) }
}

/** What is remembered of people told apart: nobody is told apart from themselves, nor twice from somebody else. */
function movedApart(records: Pick<Records, 'all'>, from: readonly string[], to: string): Links {
  const all = records.all(distinctPeople)
  const known = new Set(all.map(({ oneId, otherId }) => pairKey(oneId, otherId)))
  const save: Put[] = []
  const remove: Removal[] = []
  for (const pair of all) {
    const next = { ...pair, ...moved(distinctPeople, pair, from, to) }
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
  const apart = movedApart(records, from, to)
  const others = kinds.filter(({ kind }) => kind !== resident.kind && kind !== distinctPeople.kind)
  const save = others.flatMap(kind =>
    records.all(kind).flatMap(record => {
      const next = moved(kind, { ...record, id: String(record['id']) }, from, to)
      return next === null ? [] : [{ kind, record: next }]
    }),
  )
  return { save: [...save, ...apart.save], remove: apart.remove }
}
