import type { EntryHead } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import type { Shapes } from '../../../domain/records/shapes'
import { fail, ok, type Result } from '../../../domain/result'
import { StoreDamaged } from '../damaged'
import { checkParts } from '../entries/check-parts'
import { isClosing } from '../entries/journal-rows'
import type { Damage, Frame } from '../frames/frames'
import type { StoreImage } from '../image'
import { load } from '../pages/load'
import type { PageBook } from '../pages/page-book'
import { openSummary, pageMark, sealSummary, SUMMARY, summaryOf, type BackupSummary } from './backup-summary'
import { contentOf, headFrame, pageFrame, ringFrame, rowFrame, type FileContent } from './file-frames'
import { framed } from './framed'

export type { BackupSummary } from './backup-summary'

/** The key ring and the summary, without which nothing else is of use, stand at both ends of the file. */
function* backupFrames(image: StoreImage, summary: Uint8Array): Generator<Frame> {
  const { device, version, ring, pages, journal } = image
  const about: Frame = { kind: 'summary', key: SUMMARY, bytes: summary }
  yield headFrame({ type: 'backup', device, version })
  yield ringFrame(ring)
  yield about
  for (const page of pages) yield pageFrame(page)
  for (const row of journal) yield rowFrame(row)
  yield ringFrame(ring)
  yield about
}

/** A whole store as the bytes of a backup file. What is sealed is copied as it is. */
export function* writeBackup(
  image: StoreImage,
  made: Pick<BackupSummary, 'madeAt' | 'counts'>,
  seal: Seal,
): Steps<Uint8Array> {
  const summary = sealSummary(summaryOf(image, made), seal)
  return (yield* framed(backupFrames(image, summary), '备份')).bytes
}

/** A backup opened whole: the records it would bring back, and its history, newest first. */
export type OpenedBackup = {
  readonly summary: BackupSummary
  readonly image: StoreImage
  readonly book: PageBook
  readonly heads: readonly EntryHead[]
}

function imageOf({ head, ring, pages, rows }: FileContent, { entry, link }: BackupSummary): StoreImage {
  if (head === null || ring === null) throw new StoreDamaged('The backup has no head or no key ring')
  return { ring, device: head.device, version: head.version, entry, link, pages, journal: rows }
}

function checkPages({ pages, version }: StoreImage, own: BackupSummary): void {
  const exchanged = pages.find(page => page.version !== version || own.marks[page.id] !== pageMark(page))
  if (exchanged !== undefined) throw new StoreDamaged(`Page ${exchanged.id} is not the one that was copied`)
}

function checkCounts(book: PageBook, own: BackupSummary, { kinds }: Shapes): void {
  for (const { kind } of kinds) {
    const [found, count] = [book.all(kind).length, own.counts[kind] ?? 0]
    if (found !== count) throw new StoreDamaged(`The backup has ${found} of kind ${kind} instead of ${count}`)
  }
}

function* openWhole(content: FileContent, seal: Seal, shapes: Shapes): Steps<OpenedBackup> {
  if (content.summary === null) throw new StoreDamaged('The backup has no summary')
  const own = openSummary(content.summary, seal)
  const image = imageOf(content, own)
  checkPages(image, own)
  const closings = image.journal.filter(({ key }) => isClosing(key))
  const { book, heads } = yield* load({ pages: image.pages, closings, head: own }, seal, shapes)
  yield* checkParts(image.journal, seal)
  checkCounts(book, own, shapes)
  return { summary: own, image, book, heads }
}

/**
 * Open everything in a backup, as a restore would: every page, every entry's closing row and its link, the bytes of every entry's other
 * rows, and the counts. Refusals: `backup-damaged`, `data-newer`.
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
