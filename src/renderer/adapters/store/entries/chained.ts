import type { Seal } from '../../../domain/ports'
import type { JournalRow } from '../rows'
import type { ReadEntry } from './group-entries'
import { linkOf, relinked } from './journal-rows'

/** Entries as an unbroken chain: the closing row of an entry is sealed anew where the one before it is missing or was sealed anew. */
export function chained(
  entries: readonly ReadEntry[],
  seal: Seal,
): { readonly rows: readonly JournalRow[]; readonly link: string; readonly gaps: readonly string[] } {
  const rows: JournalRow[] = []
  const gaps: string[] = []
  let link = ''
  let expected = ''
  for (const entry of entries) {
    if (entry.previous !== expected) gaps.push(entry.head.clock)
    const closing = entry.previous === link ? entry.closing : relinked(entry.closing, link, seal)
    rows.push(...entry.parts, closing)
    expected = entry.link
    link = linkOf(closing)
  }
  return { rows, link, gaps }
}
