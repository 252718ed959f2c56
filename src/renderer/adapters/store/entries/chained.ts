import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import type { JournalRow } from '../rows'
import type { ReadEntry } from './group-entries'
import { entryRows, linkOf, relinked } from './journal-rows'

/** A place in the journal where at least one entry is missing: clocks of the entries on both sides; null: there is none on that side. */
export type Gap = { readonly after: string | null; readonly before: string | null }

/** Where entries do not follow each other. Links cannot be forged without the key, so an entry taken out shows. */
export function gapsIn(entries: readonly ReadEntry[]): readonly Gap[] {
  return entries.flatMap((entry, at) => {
    const last = entries[at - 1]
    const follows = entry.previous === (last?.link ?? '')
    return follows ? [] : [{ after: last?.head.clock ?? null, before: entry.head.clock }]
  })
}

/** The closing row and parts of an entry that is to follow `link`. One that lost parts is written anew with what is left. */
function* rowsAfter(entry: ReadEntry, link: string, seal: Seal): Steps<readonly JournalRow[]> {
  const { head, previous, changes, parts, closing, missing } = entry
  if (missing === 0) return [...parts, previous === link ? closing : relinked(closing, link, seal)]
  const counts: Record<string, number> = {}
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1
  return yield* entryRows({ head: { ...head, counts }, changes }, link, seal)
}

/** Entries as an unbroken chain: the closing row of an entry is sealed anew where the one before it is missing or was sealed anew. */
export function* chained(
  entries: readonly ReadEntry[],
  seal: Seal,
): Steps<{ readonly rows: readonly JournalRow[]; readonly link: string }> {
  const rows: JournalRow[] = []
  let link = ''
  for (const entry of entries) {
    const own = yield* rowsAfter(entry, link, seal)
    for (const row of own) rows.push(row)
    const closing = own.at(-1)
    if (closing !== undefined) link = linkOf(closing)
    yield { step: '重建', done: rows.length }
  }
  return { rows, link }
}
