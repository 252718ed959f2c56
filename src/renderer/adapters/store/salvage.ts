import type { Seal } from '../../domain/ports'
import type { Steps } from '../../domain/progress'
import type { StoredRecord } from '../../domain/records/define-record'
import type { Shapes } from '../../domain/records/shapes'
import { closingKey } from './entries/journal-rows'
import { groupEntries } from './entries/group-entries'
import type { Damage, Frame } from './frames/frames'
import { openBackup, type OpenedBackup } from './files/backup-file'
import { contentOf } from './files/file-frames'
import { newestRing } from './files/newest-ring'
import type { StoreImage } from './image'
import { startBook } from './pages/page-book'
import { sealNew } from './pages/seal-new'
import { rebuild, type Rebuilding } from './rebuild'

/** A journal file or backup as it was read. */
export type Source = {
  readonly name: string
  readonly frames: readonly Frame[]
  readonly damage: readonly Damage[]
}

/** The store that could be put together, and what could not. */
export type Salvaged = {
  readonly image: StoreImage
  readonly counts: Readonly<Record<string, number>>
  readonly entries: number
  /** Clock of the last entry. */
  readonly lastClock: string | null
  /** Clocks of entries before which at least one is missing. */
  readonly gaps: readonly string[]
  /** Clocks of entries that were not finished or do not open. */
  readonly broken: readonly string[]
  /** Changes that could not be carried out. */
  readonly skipped: number
}

function* openedBackups(
  sources: readonly Source[],
  seal: Seal,
  shapes: Shapes,
): Steps<readonly OpenedBackup[]> {
  const opened: OpenedBackup[] = []
  for (const { frames, damage } of sources) {
    if (contentOf(frames).summary === null) continue
    const backup = yield* openBackup(frames, damage, seal, shapes)
    if (backup.ok) opened.push(backup.value)
  }
  return opened
}

/** The records of the newest whole backup, to go on from; without one the journal is carried out from its first entry. */
function baseOf(backups: readonly OpenedBackup[], shapes: Shapes) {
  const [newest] = backups.toSorted((a, b) => (clockOf(b) < clockOf(a) ? -1 : 1))
  const kinds = new Map<string, Map<string, StoredRecord>>()
  if (newest === undefined) return { book: { version: 1, kinds }, link: '', clock: '' }
  for (const { kind } of shapes.kinds)
    kinds.set(kind, new Map(newest.book.all(kind).map(one => [one.id, one])))
  const book: Rebuilding = { version: shapes.version, kinds }
  return { book, link: newest.summary.link, clock: clockOf(newest) }
}

const clockOf = ({ heads }: OpenedBackup): string => heads[0]?.clock ?? ''

/**
 * Put a store together from journal files and backups, whatever of them can be read: the newest whole backup and every entry after it.
 * What is damaged is left out and told. Null when no file has a key ring.
 */
export function* salvage(sources: readonly Source[], seal: Seal, shapes: Shapes): Steps<Salvaged | null> {
  const contents = sources.map(({ frames }) => contentOf(frames))
  const rings = contents.flatMap(({ ring }) => (ring === null ? [] : [ring]))
  const [first] = rings
  const device = contents.findLast(({ head }) => head !== null)?.head?.device
  if (first === undefined || device === undefined) return null
  const rows = contents.flatMap(content => content.rows)
  const { entries, broken } = yield* groupEntries(rows, seal)
  const base = baseOf(yield* openedBackups(sources, seal, shapes), shapes)
  const rebuilt = yield* rebuild(entries, base, seal, shapes)
  const book = startBook(shapes.kinds.map(({ kind }) => kind))
  const pages = yield* sealNew(book, rebuilt.records, seal, shapes.version)
  return {
    image: {
      ring: rings.reduce(newestRing, first),
      device,
      version: shapes.version,
      entry: rebuilt.last?.id ?? null,
      link: rebuilt.link,
      pages,
      journal: rebuilt.journal,
    },
    counts: Object.fromEntries([...rebuilt.records].map(([kind, records]) => [kind, records.length])),
    entries: entries.length,
    lastClock: rebuilt.last?.clock ?? null,
    gaps: rebuilt.gaps,
    broken: broken.filter(clock => rows.some(({ key }) => key === closingKey(clock))),
    skipped: rebuilt.skipped,
  }
}
