import { z } from 'zod'
import type { EntryHead } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import type { Shapes } from '../../../domain/records/shapes'
import { fail, ok, type Result } from '../../../domain/result'
import { StoreDamaged } from '../damaged'
import { isClosing } from '../entries/journal-rows'
import type { Damage, Frame } from '../frames/frames'
import type { StoreImage } from '../image'
import { load } from '../pages/load'
import type { PageBook } from '../pages/page-book'
import { contentOf, headFrame, pageFrame, ringFrame, rowFrame, type FileContent } from './file-frames'
import { framed } from './framed'

/** What a backup says of itself, sealed in it. `counts` is by kind of record. */
const summary = z.object({
  /** Milliseconds since 1970 (UTC). */
  madeAt: z.number(),
  entry: z.string().nullable(),
  link: z.string(),
  pages: z.number().int(),
  rows: z.number().int(),
  counts: z.record(z.string(), z.number().int()),
})
export type BackupSummary = z.infer<typeof summary>

const SUMMARY = 'summary'

function* backupFrames(image: StoreImage, own: BackupSummary, seal: Seal): Generator<Frame> {
  const { device, version, ring, pages, journal } = image
  yield headFrame({ type: 'backup', device, version })
  yield ringFrame(ring)
  for (const page of pages) yield pageFrame(page)
  for (const row of journal) yield rowFrame(row)
  yield { kind: 'summary', key: SUMMARY, bytes: seal.seal(JSON.stringify(own), SUMMARY) }
}

/** A whole store as the bytes of a backup file. What is sealed is copied as it is. */
export function* writeBackup(
  image: StoreImage,
  made: Pick<BackupSummary, 'madeAt' | 'counts'>,
  seal: Seal,
): Steps<Uint8Array> {
  const { entry, link, pages, journal } = image
  const own = { ...made, entry, link, pages: pages.length, rows: journal.length }
  return (yield* framed(backupFrames(image, own, seal), '备份')).bytes
}

/** A backup opened whole: the records it would bring back, and its history, newest first. */
export type OpenedBackup = {
  readonly summary: BackupSummary
  readonly image: StoreImage
  readonly book: PageBook
  readonly heads: readonly EntryHead[]
}

function openSummary(sealed: Uint8Array, seal: Seal): BackupSummary {
  try {
    return summary.parse(JSON.parse(seal.open(sealed, SUMMARY)))
  } catch (cause) {
    throw new StoreDamaged('The summary of the backup does not open', { cause })
  }
}

function imageOf({ head, ring, pages, rows }: FileContent, { entry, link }: BackupSummary): StoreImage {
  if (head === null || ring === null) throw new StoreDamaged('The backup has no head or no key ring')
  return { ring, device: head.device, version: head.version, entry, link, pages, journal: rows }
}

function checkCounts(book: PageBook, own: BackupSummary): void {
  for (const [kind, count] of Object.entries(own.counts)) {
    const found = book.all(kind).length
    if (found !== count) throw new StoreDamaged(`The backup has ${found} of kind ${kind} instead of ${count}`)
  }
}

function* openWhole(content: FileContent, seal: Seal, shapes: Shapes): Steps<OpenedBackup> {
  if (content.summary === null) throw new StoreDamaged('The backup has no summary')
  const own = openSummary(content.summary, seal)
  const image = imageOf(content, own)
  if (image.journal.length !== own.rows) throw new StoreDamaged('The backup lacks rows of its journal')
  const closings = image.journal.filter(({ key }) => isClosing(key))
  const { book, heads } = yield* load({ pages: image.pages, closings, head: own }, seal, shapes)
  checkCounts(book, own)
  return { summary: own, image, book, heads }
}

/**
 * Open everything in a backup, as a restore would: every page, every entry's closing row and its link, and the counts.
 * Refusals: `backup-damaged`, `data-newer`.
 */
export function* openBackup(
  frames: readonly Frame[],
  damage: readonly Damage[],
  seal: Seal,
  shapes: Shapes,
): Steps<Result<OpenedBackup>> {
  if (damage.some(({ kind }) => kind === 'newer')) return fail('data-newer')
  const content = contentOf(frames)
  if ((content.head?.version ?? 0) > shapes.version) return fail('data-newer')
  if (damage.length > 0) return fail('backup-damaged')
  try {
    return ok(yield* openWhole(content, seal, shapes))
  } catch (fault) {
    if (fault instanceof StoreDamaged) return fail('backup-damaged')
    throw fault
  }
}
