import { transfer } from 'comlink'
import type { SheetRow } from '../../../domain/sheet/workbook'
import type { EarlyRows } from '../early-rows'
import { batches } from './batches'
import { rowPacker, type PackedRows } from './packed-rows'
import type { Receiver } from './receiver'

/** Unpacking this many cells takes the page a millisecond or two. */
const PACKED_AT_ONCE = 8000
/** As many to begin with: the page looks at each group, and is slow at it the first time. */
const FIRST_AT_ONCE = 1000

const widthOf = (row: SheetRow): number => row.cells.length

const handedOver = (packed: PackedRows): PackedRows =>
  transfer(packed, [packed.numbers.buffer, packed.widths.buffer, packed.places.buffer])

type Group = { readonly sheet: number; readonly rows: SheetRow[]; cells: number }

/** Sends rows to the page in groups, those of an .xlsx while it is still being read. */
export function sendRows(receiver: Pick<Receiver, 'rows' | 'anew'>) {
  const pack = rowPacker()
  const sent = new Map<number, SheetRow[]>()
  const full: Group[] = []
  let open: Group | null = null
  let atOnce = FIRST_AT_ONCE
  let taken = Promise.resolve()

  async function send(sheet: number, rows: readonly SheetRow[]): Promise<void> {
    const packed = handedOver(pack(rows))
    await taken
    taken = receiver.rows(sheet, packed)
  }
  function close(): void {
    if (open !== null) full.push(open)
    open = null
  }
  function take(sheet: number, row: SheetRow): void {
    if (open !== null && open.sheet !== sheet) close()
    open ??= { sheet, rows: [], cells: 0 }
    open.rows.push(row)
    open.cells += 1 + row.cells.length
    if (open.cells < atOnce) return
    close()
    atOnce = Math.min(2 * atOnce, PACKED_AT_ONCE)
  }
  async function room(): Promise<void> {
    for (const { sheet, rows } of full.splice(0)) {
      const before = sent.get(sheet) ?? []
      sent.set(sheet, before)
      for (const row of rows) before.push(row)
      await send(sheet, rows)
    }
  }

  const early: EarlyRows = { take, room }
  return {
    early,
    /** The sheet as it is: what is not sent yet follows, or all of it anew where it has other rows than those sent. */
    async finish(sheet: number, rows: readonly SheetRow[]): Promise<void> {
      close()
      await room()
      const before = sent.get(sheet) ?? []
      if (before.length > 0 && !before.every((row, at) => row === rows[at])) {
        await taken
        await receiver.anew(sheet)
        before.length = 0
      }
      for (const some of batches(rows.slice(before.length), widthOf, PACKED_AT_ONCE)) await send(sheet, some)
      await taken
    },
  }
}
