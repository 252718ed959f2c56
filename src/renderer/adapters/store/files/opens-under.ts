import type { Seal } from '../../../domain/ports'
import { undamaged } from '../damaged'
import { isClosing, openClosing, openPart } from '../entries/journal-rows'
import { openPage } from '../pages/page-rows'
import { openSummary } from './backup-summary'
import type { FileContent } from './file-frames'

/** Whether a file is under this key: something in it opens, or nothing in it is sealed. */
export function opensUnder({ summary, pages, rows }: FileContent, seal: Seal): boolean {
  if (summary === null && pages.length === 0 && rows.length === 0) return true
  const opens = (open: () => unknown): boolean => undamaged(open) !== null
  return (
    (summary !== null && opens(() => openSummary(summary, seal))) ||
    rows.some(row => opens(() => (isClosing(row.key) ? openClosing(row, seal) : openPart(row, seal)))) ||
    pages.some(page => opens(() => openPage(page, seal)))
  )
}
