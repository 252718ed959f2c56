import type { EntryHead } from '../journal/entry'
import { recordKinds } from '../records'

/** What an entry touched, in words: `居民 212、住户 40`. */
export function entryCounts(head: EntryHead): string {
  return recordKinds
    .filter(({ kind }) => head.counts[kind] !== undefined)
    .map(({ kind, label }) => `${label} ${(head.counts[kind] ?? 0).toLocaleString('zh-CN')}`)
    .join('、')
}
