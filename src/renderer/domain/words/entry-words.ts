import type { EntryHead } from '../journal/entry'
import { recordKinds } from '../records'
import { series } from '../records/series'

/** What an entry touched, in words: `居民 212、住户 40`. How far a series of numbers has run is the program's own affair. */
export function entryCounts(head: EntryHead): string {
  return recordKinds
    .filter(({ kind }) => kind !== series.kind && head.counts[kind] !== undefined)
    .map(({ kind, label }) => `${label} ${(head.counts[kind] ?? 0).toLocaleString('zh-CN')}`)
    .join('、')
}
