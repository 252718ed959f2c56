import { z } from 'zod'
import type { Seal } from '../../../domain/ports'
import { StoreDamaged } from '../damaged'
import { clockOf } from '../entries/journal-rows'
import { hashOf } from '../hash'
import type { StoreImage } from '../image'
import type { PageRow } from '../rows'

/** What a backup says of itself, sealed in it. `counts` is by kind of record. */
const summary = z.object({
  /** Milliseconds since 1970 (UTC). */
  madeAt: z.number(),
  /** The last entry, its link and its clock; null, empty and null when nothing was ever written. */
  entry: z.string().nullable(),
  link: z.string(),
  clock: z.string().nullable(),
  pages: z.number().int(),
  rows: z.number().int(),
  counts: z.record(z.string(), z.number().int()),
  /** By page id: see {@link pageMark}. Without it a page could be exchanged for what it was in an older backup. */
  marks: z.record(z.string(), z.string()),
})
export type BackupSummary = z.infer<typeof summary>

/** Names what a page binds its bytes to. */
export const SUMMARY = 'summary'

/** Half of the SHA-256 of a page as it is sealed, as 32 hexadecimal digits. */
export const pageMark = ({ sealed }: PageRow): string => hashOf(sealed).slice(0, 32)

/** What is to be said of a backup of this store. */
export function summaryOf(image: StoreImage, made: Pick<BackupSummary, 'madeAt' | 'counts'>): BackupSummary {
  const { entry, link, pages, journal } = image
  const last = journal.at(-1)
  return {
    ...made,
    entry,
    link,
    clock: last === undefined ? null : clockOf(last.key),
    pages: pages.length,
    rows: journal.length,
    marks: Object.fromEntries(pages.map(page => [page.id, pageMark(page)])),
  }
}

export const sealSummary = (own: BackupSummary, seal: Seal): Uint8Array =>
  seal.seal(JSON.stringify(own), SUMMARY)

/** Throws {@link StoreDamaged} when it does not open or is no summary. */
export function openSummary(sealed: Uint8Array, seal: Seal): BackupSummary {
  try {
    return summary.parse(JSON.parse(seal.open(sealed, SUMMARY)))
  } catch (cause) {
    throw new StoreDamaged('The summary of the backup does not open', { cause })
  }
}
