import type { Seal } from '../../../domain/ports'
import { undamaged } from '../damaged'
import type { JournalRow } from '../rows'
import { linkOf, openClosing, type Closing } from './journal-rows'

/** The different rows files hold under each key, those found first at the front. */
export type RowVersions = ReadonlyMap<string, readonly JournalRow[]>

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

/** A row that was copied into several files counts once; one that was sealed anew since is another version. */
export function rowVersions(rows: readonly JournalRow[]): RowVersions {
  const versions = new Map<string, JournalRow[]>()
  for (const row of rows) {
    const own = versions.get(row.key) ?? []
    if (own.some(({ sealed }) => sameBytes(sealed, row.sealed))) continue
    versions.set(row.key, [...own, row])
  }
  return versions
}

export type OpenedClosing = { readonly row: JournalRow; readonly link: string; readonly closing: Closing }

/** The versions of a closing row that open under this key. */
export const openClosings = (rows: readonly JournalRow[], seal: Seal): readonly OpenedClosing[] =>
  rows.flatMap(row => {
    const closing = undamaged(() => openClosing(row, seal))
    return closing === null ? [] : [{ row, link: linkOf(row), closing }]
  })

/**
 * The closing rows of each entry, oldest entry first, the likeliest in front: the one the next entry is linked to. So where a store was
 * put together anew and its entries were linked anew, the old rows and the new are not mixed.
 */
export function likeliestFirst(
  entries: readonly (readonly OpenedClosing[])[],
): readonly (readonly OpenedClosing[])[] {
  let wanted: string | null = null
  const sorted: (readonly OpenedClosing[])[] = []
  for (const own of entries.toReversed()) {
    const linked = own.filter(({ link }) => link === wanted)
    const choices = [...linked, ...own.filter(({ link }) => link !== wanted)]
    sorted.push(choices)
    wanted = choices[0]?.closing.previous ?? wanted
  }
  return sorted.toReversed()
}
