import type {
  Cause,
  EntryHead,
  JournalEntry,
  Put,
  RecordChange,
} from '../../src/renderer/domain/journal/entry'
import { tick } from '../../src/renderer/domain/journal/clock'
import type { RecordsToUndo } from '../../src/renderer/domain/journal/undoing'
import type { RecordKind, RecordOf } from '../../src/renderer/domain/records/define-record'
import { FIXED_NOW } from './fixed-world'

export const head = (cause: Cause = 'roster-imported', over: Partial<EntryHead> = {}): EntryHead => ({
  id: 'entry-1',
  clock: tick(null, FIXED_NOW, 'pc-1'),
  actor: '经办人',
  device: 'pc-1',
  version: 1,
  cause,
  detail: '居民名册.xlsx',
  counts: { resident: 1 },
  ...over,
})

export const entry = (changes: readonly RecordChange[], cause?: Cause): JournalEntry => ({
  head: head(cause),
  changes,
})

/** What is on record now. */
export const holding = (puts: readonly Put[], heads: readonly EntryHead[] = [head()]): RecordsToUndo => {
  const all = <K extends RecordKind>(kind: K): readonly RecordOf<K>[] =>
    puts.filter(each => each.kind.kind === kind.kind).map(each => each.record as RecordOf<K>)
  return { all, find: (kind, id) => all(kind).find(record => record['id'] === id), journal: () => heads }
}
