import type { Seal } from '../../domain/ports'
import type { Steps } from '../../domain/progress'
import type { StoredRecord } from '../../domain/records/define-record'
import type { Shapes } from '../../domain/records/shapes'
import { undamaged } from './damaged'
import { clockOf } from './entries/journal-rows'
import { openSummary, pageMark, type BackupSummary } from './files/backup-summary'
import type { FileContent } from './files/file-frames'
import { openPage } from './pages/page-rows'
import type { PageRow } from './rows'

export type CheckpointPage = {
  readonly kind: string
  readonly version: number
  readonly records: readonly StoredRecord[]
}

/** The records as they stood when a backup was made, as far as its pages can be read. */
export type Checkpoint = {
  /** Clock of the last entry they had seen; empty when there was none. */
  readonly clock: string
  /** That entry and its link, as the backup's summary says. Null without a summary: `clock` is then the last one seen in the file. */
  readonly last: { readonly entry: string | null; readonly link: string } | null
  /** Every page is there, and is the one that was copied. */
  readonly whole: boolean
  readonly pages: readonly CheckpointPage[]
}

/** With a summary only pages as they were copied count: another could have been put in from an older backup. */
function* openPages(
  rows: readonly PageRow[],
  own: BackupSummary | null,
  seal: Seal,
  shapes: Shapes,
): Steps<ReadonlyMap<string, CheckpointPage>> {
  const pages = new Map<string, CheckpointPage>()
  for (const [done, row] of rows.entries()) {
    const { id, kind, version } = row
    const known = version <= shapes.version && shapes.kinds.some(each => each.kind === kind)
    const copied = own === null || own.marks[id] === pageMark(row)
    const records = known && copied ? undamaged(() => openPage(row, seal)) : null
    if (records !== null) pages.set(id, { kind, version, records })
    yield { step: '读取', done, total: rows.length }
  }
  return pages
}

/** When a backup was made, by its summary or, without one, by the rows of its journal; with the summary. */
export function dateOf(
  { summary, rows }: FileContent,
  seal: Seal,
): { readonly clock: string; readonly own: BackupSummary | null } {
  const own = summary === null ? null : undamaged(() => openSummary(summary, seal))
  const seen = rows.reduce((latest, { key }) => (clockOf(key) > latest ? clockOf(key) : latest), '')
  return { clock: own === null ? seen : (own.clock ?? ''), own }
}

/** What a backup says the records were. */
export function* checkpointOf(content: FileContent, seal: Seal, shapes: Shapes): Steps<Checkpoint> {
  const { clock, own } = dateOf(content, seal)
  const pages = yield* openPages(content.pages, own, seal, shapes)
  return {
    clock,
    last: own === null ? null : { entry: own.entry, link: own.link },
    whole: own !== null && Object.keys(own.marks).every(id => pages.has(id)),
    pages: [...pages.values()],
  }
}
