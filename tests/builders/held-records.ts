import { decideEntry } from '../../src/renderer/domain/journal/decide-entry'
import type { Change, EntryHead, JournalEntry } from '../../src/renderer/domain/journal/entry'
import { tick } from '../../src/renderer/domain/journal/clock'
import type { Records } from '../../src/renderer/domain/ports'
import type { RecordKind, RecordOf, StoredRecord } from '../../src/renderer/domain/records/define-record'
import type { Result } from '../../src/renderer/domain/result'
import { FIXED_NOW } from './fixed-world'

/** Records in memory with their journal, for rules that run without a store: what is committed is decided by the rules of the real one. */
export type HeldRecords = Pick<Records, 'device' | 'find' | 'all' | 'journal'> & {
  commit(change: Change): JournalEntry
  /** The same where the rules may refuse. */
  tryCommit(change: Change): Result<JournalEntry>
  /** Everything there is, by kind and id, in their order. */
  everything(): Readonly<Record<string, readonly StoredRecord[]>>
}

function countsOf({ changes }: Pick<JournalEntry, 'changes'>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** `now` says when each change is written. */
export function heldRecords(now: () => number = () => FIXED_NOW): HeldRecords {
  const kinds = new Map<string, Map<string, StoredRecord>>()
  const heads: EntryHead[] = []
  const of = (kind: string): Map<string, StoredRecord> => {
    const held = kinds.get(kind) ?? new Map<string, StoredRecord>()
    kinds.set(kind, held)
    return held
  }

  const find = <K extends RecordKind>(kind: K, id: string) => of(kind.kind).get(id) as RecordOf<K> | undefined

  function tryCommit(change: Change): Result<JournalEntry> {
    const deciding = decideEntry(change, (kind, id) => of(kind.kind).get(id))
    let step = deciding.next()
    while (step.done !== true) step = deciding.next()
    if (!step.value.ok) return step.value
    for (const { change: one, record } of step.value.value) {
      if (record === null) of(one.kind).delete(one.id)
      else of(one.kind).set(one.id, record)
    }
    const changes = step.value.value.map(({ change: one }) => one)
    const head: EntryHead = {
      id: `entry-${heads.length + 1}`,
      clock: tick(heads[0]?.clock ?? null, now(), 'pc-1'),
      actor: '经办人',
      device: 'pc-1',
      version: 1,
      cause: change.cause,
      detail: change.detail,
      counts: countsOf({ changes }),
      ...(change.about !== undefined && { about: change.about }),
      ...(change.undoes !== undefined && { undoes: change.undoes }),
    }
    heads.unshift(head)
    return { ok: true, value: { head, changes } }
  }

  function commit(change: Change): JournalEntry {
    const written = tryCommit(change)
    if (!written.ok) throw new Error(`Refused: ${written.problem.code}`)
    return written.value
  }

  return {
    device: 'pc-1',
    find,
    all: <K extends RecordKind>(kind: K) => [...of(kind.kind).values()] as RecordOf<K>[],
    journal: () => heads,
    commit,
    tryCommit,
    everything: () =>
      Object.fromEntries(
        [...kinds]
          .filter(([, held]) => held.size > 0)
          .map(([kind, held]) => [kind, [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1))]),
      ),
  }
}
