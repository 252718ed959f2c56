import type { EntryHead } from '../journal/entry'
import { recordKinds } from '../records'
import { paperKey } from '../records/paper-key'
import { series } from '../records/series'

/** How far a series of numbers has run, and the key of papers, are the program's own affair. */
const unsaid: readonly string[] = [series.kind, paperKey.kind]

/** What an entry touched, in words: `居民 212、住户 40`. */
export function entryCounts(head: EntryHead): string {
  return recordKinds
    .filter(({ kind }) => !unsaid.includes(kind) && head.counts[kind] !== undefined)
    .map(({ kind, label }) => `${label} ${(head.counts[kind] ?? 0).toLocaleString('zh-CN')}`)
    .join('、')
}
