import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { StoreDamaged } from '../damaged'
import { startHash } from '../hash'
import type { JournalRow } from '../rows'
import { isClosing, openClosing, partKeys } from './journal-rows'

/**
 * Whether the rows of entries, each before its closing row, are the ones that were written, without opening the parts. One that is
 * missing, too many, exchanged or in another place is thrown as {@link StoreDamaged}.
 */
export function* checkParts(rows: readonly JournalRow[], seal: Seal): Steps<null> {
  let parts: JournalRow[] = []
  for (const [done, row] of rows.entries()) {
    if (isClosing(row.key)) {
      checkEntry(parts, row, seal)
      parts = []
    } else parts.push(row)
    yield { step: '读取', done, total: rows.length }
  }
  const [loose] = parts
  if (loose !== undefined) throw new StoreDamaged(`Journal row ${loose.key} belongs to no entry`)
  return null
}

function checkEntry(parts: readonly JournalRow[], closingRow: JournalRow, seal: Seal): void {
  const { head, parts: count, partsHash } = openClosing(closingRow, seal)
  const hash = startHash()
  for (const { sealed } of parts) hash.add(sealed)
  const keys = partKeys(head.clock, count)
  const fits = parts.length === count && parts.every(({ key }, at) => key === keys[at])
  if (!fits || (count > 0 && hash.digits() !== partsHash))
    throw new StoreDamaged(`The parts of journal row ${closingRow.key} are not those that were written`)
}
