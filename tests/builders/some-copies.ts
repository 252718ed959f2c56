import type {
  BackupReason,
  Copies,
  Copy,
  CopyState,
  OpenedCopy,
} from '../../src/renderer/domain/backup/copies'
import { copyName, readCopyName } from '../../src/renderer/domain/backup/copy-name'
import { superseded } from '../../src/renderer/domain/backup/rotation'
import type { Records } from '../../src/renderer/domain/ports'
import { recordKinds } from '../../src/renderer/domain/records'
import type { StoredRecord } from '../../src/renderer/domain/records/define-record'
import { fail, ok, type Problem } from '../../src/renderer/domain/result'
import type { NamedBytes } from '../../src/renderer/domain/sheet/workbook'
import type { World } from '../../src/renderer/domain/world'
import type { Disk } from './a-desktop'

/** A moment by the clock of China: `2026-11-22 16:32`. */
export const chinaTime = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)

/** A copy made at a moment (`2026-11-22 16:32` in China, or milliseconds). */
export function aCopy(
  made: string | number,
  {
    place = 'here',
    reason = 'timer',
    size = 1_234_567,
  }: Partial<Pick<Copy, 'place' | 'reason' | 'size'>> = {},
): Copy {
  const madeAt = typeof made === 'number' ? made : chinaTime(made)
  return { place, name: copyName(madeAt, reason), size, madeAt, reason }
}

/** A copy that holds these records, opened. */
export function copyOf(
  everything: Readonly<Record<string, readonly StoredRecord[]>>,
  madeAt: number,
): OpenedCopy {
  return {
    madeAt,
    counts: Object.fromEntries(Object.entries(everything).map(([kind, records]) => [kind, records.length])),
    all: kind => everything[kind] ?? [],
    missingAttachments: 0,
    bringAttachments: () => Promise.resolve(ok(null)),
  }
}

/** Copies in memory, with what the test arranges and looks at. */
export type SomeCopies = Copies & {
  /** Occasions on which a copy was asked for, in order. */
  readonly asked: BackupReason[]
  /** Why the next ones cannot be made. */
  refusal: Problem | null
  /** What opens copies, when it is not today's key. */
  password: string | null
  /** Copies wait for this before they are made. */
  before: Promise<void>
}

const word = new TextDecoder()

/**
 * Copies of `records` that lie on `disk` as names of what they held: what was made can be opened again, and is removed by the rotation.
 * They prove nothing of the bytes; that the copies of the store do in its own tests.
 */
export function someCopies(records: Pick<Records, 'all'>, world: World, disk: Disk): SomeCopies {
  const held = new Map<string, OpenedCopy>()
  const listeners = new Set<() => void>()
  let state: CopyState = { here: null, second: null, lastFailure: null }

  const tell = (next: Partial<CopyState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const inPlace = (place: Copy['place']): Copy[] =>
    [...disk.backups[place]].flatMap(([name, { length }]) => {
      const read = readCopyName(name)
      return read === null ? [] : [{ ...read, place, name, size: length }]
    })
  const list = (): Copy[] =>
    [...inPlace('here'), ...inPlace('second')].sort((one, other) => other.madeAt - one.madeAt)

  const some: SomeCopies = {
    asked: [],
    refusal: null,
    password: null,
    before: Promise.resolve(),
    async make(reason) {
      some.asked.push(reason)
      await some.before
      if (some.refusal !== null) {
        tell({ lastFailure: some.refusal.code })
        return { ok: false, problem: some.refusal }
      }
      const madeAt = Math.max(
        Math.floor(world.now() / 1000) * 1000,
        ...list().map(copy => copy.madeAt + 1000),
      )
      const name = copyName(madeAt, reason)
      const everything = Object.fromEntries(
        recordKinds.map(kind => [kind.kind, structuredClone(records.all(kind)) as StoredRecord[]]),
      )
      held.set(name, copyOf(everything, madeAt))
      const bytes = new TextEncoder().encode(name)
      disk.backups.here.set(name, bytes)
      const there = disk.second?.present === true
      if (there) disk.backups.second.set(name, bytes)
      for (const old of superseded(list(), world.now())) disk.backups[old.place].delete(old.name)
      tell({ here: madeAt, lastFailure: null, ...(there && { second: madeAt }) })
      if (disk.second === null) return ok('none')
      return ok(there ? 'written' : 'place-missing')
    },
    list: () => Promise.resolve(list()),
    state: () => state,
    watch: listener => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    open: (copy: Copy | NamedBytes, credentials) => {
      const opened = held.get('bytes' in copy ? word.decode(copy.bytes) : copy.name)
      if (opened === undefined) return Promise.resolve(fail('backup-damaged'))
      if (some.password === null) return Promise.resolve(ok(opened))
      if (credentials === null) return Promise.resolve(fail('backup-other-key'))
      const fits = credentials.kind === 'password' && credentials.password === some.password
      return Promise.resolve(fits ? ok(opened) : fail('password-wrong'))
    },
  }
  return some
}
