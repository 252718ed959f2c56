import type { KeyRing, Seal } from '../../domain/ports'
import type { Steps } from '../../domain/progress'
import { attachment, type Attachment } from '../../domain/records/attachment'
import type { Shapes } from '../../domain/records/shapes'
import type { RecordName } from './carried-records'
import { checkpointOf, dateOf, type Checkpoint } from './checkpoint'
import { groupEntries, type ReadEntry } from './entries/group-entries'
import { contentOf, type FileContent } from './files/file-frames'
import { newestRing } from './files/newest-ring'
import type { Damage, Frame } from './frames/frames'
import type { StoreImage } from './image'
import { startBook } from './pages/page-book'
import { sealNew } from './pages/seal-new'
import { rebuild, type FoundGap, type Rebuilt } from './rebuild'

/** A journal file or backup as it was read. */
export type Source = {
  readonly name: string
  readonly frames: readonly Frame[]
  readonly damage: readonly Damage[]
}

/** An entry of which parts are lost; the others were carried out. `covered` as of {@link FoundGap}. */
export type PartialEntry = { readonly clock: string; readonly missing: number; readonly covered: boolean }

const partialsOf = (entries: readonly ReadEntry[], since: string): readonly PartialEntry[] =>
  entries.flatMap(({ head: { clock }, missing }) =>
    missing > 0 ? [{ clock, missing, covered: clock <= since }] : [],
  )

/** The store that could be put together, and what could not. */
export type Salvaged = {
  readonly image: StoreImage
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>
  /** The photos and scans on record, whose files lie beside. */
  readonly attachments: readonly Attachment[]
  readonly entries: number
  /** Clocks of the first and the last entry. */
  readonly firstClock: string | null
  readonly lastClock: string | null
  /** Places in the journal where at least one entry is missing. */
  readonly gaps: readonly FoundGap[]
  readonly partial: readonly PartialEntry[]
  /** Clocks of entries that do not open. */
  readonly broken: readonly string[]
  /** Clocks of entries whose last row is lost, or was never written: the power failed before they were done. */
  readonly unfinished: readonly string[]
  /** Clocks of entries a newer program wrote. They, and all that depends on them, are left out: nothing should be done with the rest. */
  readonly newer: readonly string[]
  /** Changes that could not be carried out. */
  readonly skipped: number
  /** Records of which, as a whole, nobody knows whether they ever were so. */
  readonly mixed: readonly RecordName[]
}

/** Whether everything was there and could be carried out. */
export const isComplete = (found: Salvaged): boolean =>
  found.skipped === 0 &&
  [found.gaps, found.partial, found.broken, found.unfinished, found.newer, found.mixed].every(
    ({ length }) => length === 0,
  )

/** Backups from the newest back to the first whole one: those before it say nothing more about the records. */
function* checkpointsOf(
  contents: readonly FileContent[],
  seal: Seal,
  shapes: Shapes,
): Steps<readonly Checkpoint[]> {
  const backups = contents
    .filter(({ pages, summary }) => pages.length > 0 || summary !== null)
    .map(content => ({ content, clock: dateOf(content, seal).clock }))
    .toSorted((a, b) => (a.clock < b.clock ? 1 : -1))
  const found: Checkpoint[] = []
  for (const { content } of backups) {
    const checkpoint = yield* checkpointOf(content, seal, shapes)
    found.push(checkpoint)
    if (checkpoint.whole) break
  }
  return found
}

const byClock = (a: ReadEntry, b: ReadEntry): number => (a.head.clock < b.head.clock ? -1 : 1)
const clocksOf = (entries: readonly ReadEntry[]): readonly string[] => entries.map(({ head }) => head.clock)

function newestOf(contents: readonly FileContent[]): KeyRing | null {
  const [first, ...others] = contents.flatMap(({ ring }) => ring ?? [])
  return first === undefined ? null : others.reduce(newestRing, first)
}

/** The PC that wrote last, as far as anything says. */
const deviceOf = (contents: readonly FileContent[], entries: readonly ReadEntry[]): string =>
  contents.flatMap(({ head }) => head?.device ?? []).at(-1) ?? entries.at(-1)?.head.device ?? 'unknown'

/** The store as it is to lie on a disk, but for its ring and device. */
function* imageOf(
  { records, journal, link }: Rebuilt,
  last: string | null,
  seal: Seal,
  { kinds, version }: Shapes,
): Steps<Omit<StoreImage, 'ring' | 'device'>> {
  const book = startBook(kinds.map(({ kind }) => kind))
  const pages = yield* sealNew(book, records, seal, version)
  return { version, entry: last, link, pages, journal }
}

/**
 * Put a store together from journal files and backups under one key, in any order, whatever of them can be read: the records of the
 * newest whole backup and every entry after it. What is damaged is left out and told. The store gets `given` as its ring, else the newest
 * in the files; null when there is none.
 */
export function* salvage(
  sources: readonly Source[],
  seal: Seal,
  shapes: Shapes,
  given?: KeyRing,
): Steps<Salvaged | null> {
  const contents = sources.map(({ frames }) => contentOf(frames))
  const ring = given ?? newestOf(contents)
  if (ring === null) return null
  const grouped = yield* groupEntries(
    contents.flatMap(({ rows }) => rows),
    seal,
  )
  const read = [...grouped.entries, ...grouped.partial].sort(byClock)
  const entries = read.filter(({ head }) => head.version <= shapes.version)
  const checkpoints = yield* checkpointsOf(contents, seal, shapes)
  const rebuilt = yield* rebuild(entries, checkpoints, seal, shapes)
  const clocks = clocksOf(entries)
  const image = yield* imageOf(rebuilt, entries.at(-1)?.head.id ?? null, seal, shapes)
  return {
    image: { ...image, ring, device: deviceOf(contents, entries) },
    counts: Object.fromEntries([...rebuilt.records].map(([kind, records]) => [kind, records.length])),
    attachments: (rebuilt.records.get(attachment.kind) ?? []).map(record => attachment.schema.parse(record)),
    entries: entries.length,
    firstClock: clocks[0] ?? null,
    lastClock: clocks.at(-1) ?? null,
    gaps: rebuilt.gaps,
    partial: partialsOf(entries, rebuilt.since),
    broken: grouped.broken,
    unfinished: grouped.unfinished,
    newer: clocksOf(read.filter(({ head }) => head.version > shapes.version)),
    skipped: rebuilt.skipped,
    mixed: rebuilt.mixed,
  }
}
