import { startBook } from '../../../src/renderer/adapters/store/pages/page-book'
import { startEntry, type Prepared } from '../../../src/renderer/adapters/store/entries/prepare-entry'
import { headFrame, ringFrame, rowFrame } from '../../../src/renderer/adapters/store/files/file-frames'
import { writeBackup } from '../../../src/renderer/adapters/store/files/backup-file'
import { wholeFile, type Frame } from '../../../src/renderer/adapters/store/frames/frames'
import type { StoreImage } from '../../../src/renderer/adapters/store/image'
import type { JournalRow, PageRow } from '../../../src/renderer/adapters/store/rows'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { tick } from '../../../src/renderer/domain/journal/clock'
import { decideEntry, type Decided } from '../../../src/renderer/domain/journal/decide-entry'
import type { Change, EntryHead } from '../../../src/renderer/domain/journal/entry'
import type { KeyRing } from '../../../src/renderer/domain/ports'
import { currentShapes, type Shapes } from '../../../src/renderer/domain/records/shapes'
import { atOnce } from '../../../src/renderer/domain/paced'
import { fixedWorld } from '../../builders/fixed-world'

export const DEVICE = '00000000-0000-4000-8009-000000000009'
const MINUTE = 60_000

/** Records by kind and id, as JSON: what a disk can tell of them. */
export type Records = ReadonlyMap<string, ReadonlyMap<string, string>>

export type Written = { readonly head: EntryHead; readonly rows: readonly JournalRow[] }

const sorted = (record: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))))

/** Records as {@link Records}. */
export const asRecords = (kinds: Iterable<readonly [string, readonly { readonly id: string }[]]>): Records =>
  new Map(
    [...kinds]
      .filter(([, records]) => records.length > 0)
      .map(([kind, records]) => [kind, new Map(records.map(one => [one.id, sorted(one)] as const))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** A store written as the app writes it, a minute between two entries, without a database: what would lie on the disk. */
export function aHistory(
  { key, ring }: { readonly key: Uint8Array; readonly ring: KeyRing },
  shapes: Shapes = currentShapes,
) {
  const seal = sealing.sealWith(key)
  const world = fixedWorld({ ids: 9 })
  const book = startBook(shapes.kinds.map(({ kind }) => kind))
  const pages = new Map<string, PageRow>()
  const written: Written[] = []
  const states = new Map<string, Set<string>>()
  const snapshots: Records[] = []
  let link = ''

  const records = (): Records => asRecords(shapes.kinds.map(({ kind }) => [kind, book.all(kind)] as const))

  function image(): StoreImage {
    const journal = written.flatMap(({ rows }) => rows)
    const sortedPages = [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    const entry = written.at(-1)?.head.id ?? null
    return { ring, device: DEVICE, version: shapes.version, entry, link, pages: sortedPages, journal }
  }

  function headOf({ cause, detail }: Change, decided: readonly Decided[]): EntryHead {
    const counts: Record<string, number> = {}
    for (const { change: one } of decided) counts[one.kind] = (counts[one.kind] ?? 0) + 1
    const clock = tick(written.at(-1)?.head.clock ?? null, world.now(), DEVICE)
    const made = { id: world.newId(), clock, actor: '经办人', device: DEVICE, version: shapes.version }
    return { ...made, cause, detail, counts }
  }

  function keep({ sealed, link: own, decided }: Prepared): void {
    const { rows, emptied, pages: now } = sealed
    for (const row of rows) pages.set(row.id, row)
    for (const id of emptied) pages.delete(id)
    atOnce(book.takeIn({ decided, emptied, pages: now }))
    link = own
    for (const { change, record } of decided) {
      const name = `${change.kind} ${change.id}`
      if (record !== null) states.set(name, (states.get(name) ?? new Set()).add(sorted(record)))
    }
  }

  /** The frames of a journal file that holds the nth entry and those after it, up to another. */
  const journalFrames = (from = 0, to = written.length): Frame[] => [
    headFrame({ type: 'journal', device: DEVICE, version: shapes.version }),
    ringFrame(ring),
    ...written.slice(from, to).flatMap(({ rows }) => rows.map(rowFrame)),
  ]

  return {
    seal,
    ring,
    written,
    records,
    /** Records after the nth entry. */
    recordsAfter: (nth: number): Records => snapshots[nth] ?? new Map<string, never>(),
    /** Every state a record was ever in, by `kind id`. */
    states,
    image,

    commit(change: Change): EntryHead {
      world.setNow(world.now() + MINUTE)
      const decided = atOnce(decideEntry(change, (kind, id) => book.find(kind.kind, id)))
      if (!decided.ok) throw new Error(`Refused: ${decided.problem.code}`)
      const head = headOf(change, decided.value)
      const begun = startEntry(book, head, seal)
      for (const one of decided.value) atOnce(begun.take(one))
      const prepared = atOnce(begun.close(head, decided.value, link))
      keep(prepared)
      written.push({ head, rows: prepared.journal })
      snapshots.push(records())
      return head
    },

    journalFrames,
    journalFile: (from = 0, to = written.length): Uint8Array => wholeFile(journalFrames(from, to)),

    /** A backup of the store as it is now. */
    backupFile(): Uint8Array {
      const counts = Object.fromEntries(shapes.kinds.map(({ kind }) => [kind, book.all(kind).length]))
      return atOnce(writeBackup(image(), { madeAt: world.now(), counts }, seal))
    },
  }
}

export type History = ReturnType<typeof aHistory>
