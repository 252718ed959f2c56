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
import { openAll } from '../pages/load'
import { startBook, type Page, type PageBook } from '../pages/page-book'
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

function checkCounts(found: ReadonlyMap<string, number>, own: BackupSummary, { kinds }: Shapes): void {
  for (const kind of new Set([...found.keys(), ...kinds.map(each => each.kind)])) {
    const [have, count] = [found.get(kind) ?? 0, own.counts[kind] ?? 0]
    if (have !== count) throw new StoreDamaged(`The backup has ${have} of kind ${kind} instead of ${count}`)
  }
}

type Opened = Omit<OpenedBackup, 'book'>

function* openWhole(
  content: FileContent,
  seal: Seal,
  shapes: Shapes,
  hold: (page: Page) => void,
): Steps<Opened> {
  if (content.summary === null) throw new StoreDamaged('The backup has no summary')
  const own = openSummary(content.summary, seal)
  const image = imageOf(content, own)
  checkPages(image, own)
  const counts = new Map<string, number>()
  const closings = image.journal.filter(({ key }) => isClosing(key))
  const heads = yield* openAll({ pages: image.pages, closings, head: own }, seal, shapes, page => {
    counts.set(page.kind, (counts.get(page.kind) ?? 0) + page.records.length)
    hold(page)
  })
  yield* checkParts(image.journal, seal)
  checkCounts(counts, own, shapes)
  return { summary: own, image, heads: heads.toReversed() }
}

function* opened(
  frames: readonly Frame[],
  damage: readonly Damage[],
  seal: Seal,
  shapes: Shapes,
  hold: (page: Page) => void,
): Steps<Result<Opened>> {
  if (damage.some(({ kind }) => kind === 'newer')) return fail('data-newer')
  const content = contentOf(frames)
  if ((content.head?.version ?? 0) > shapes.version) return fail('data-newer')
  if (damage.length > 0) return fail('backup-damaged')
  try {
    return ok(yield* openWhole(content, seal, shapes, hold))
  } catch (fault) {
    if (fault instanceof StoreDamaged) return fail('backup-damaged')
    throw fault
  }
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
  const book = startBook(shapes.kinds.map(({ kind }) => kind))
  const whole = yield* opened(frames, damage, seal, shapes, page => {
    book.hold(page)
  })
  return whole.ok ? ok({ ...whole.value, book }) : whole
}

/** The same, letting go of each page once it is opened and counted: 100,000 people kept would double the time. */
export function* checkBackup(
  frames: readonly Frame[],
  damage: readonly Damage[],
  seal: Seal,
  shapes: Shapes,
): Steps<Result<BackupSummary>> {
  const whole = yield* opened(frames, damage, seal, shapes, () => undefined)
  return whole.ok ? ok(whole.value.summary) : whole
}
