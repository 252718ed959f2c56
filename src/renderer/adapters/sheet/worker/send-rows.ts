import { transfer } from 'comlink'
import type { SheetRow } from '../../../domain/sheet/workbook'
import type { EarlyRows } from '../early-rows'
import { batches } from './batches'
import { rowPacker, type PackedRows, type Shared } from './packed-rows'
import type { Receiver } from './receiver'

/** Unpacking this many cells takes the page a millisecond or two. */
const PACKED_AT_ONCE = 8000
/** As many to begin with: the page looks at each group, and is slow at it the first time. */
const FIRST_AT_ONCE = 1000

/** So many texts of the table of strings go over at once. */
const STRINGS_AT_ONCE = 4000

/** Groups the page has not taken yet: with one alone, page and worker would wait for each other in turn. */
const MOST_UNDER_WAY = 2

const widthOf = (row: SheetRow): number => row.cells.length

const handedOver = (packed: PackedRows): PackedRows =>
  transfer(packed, [packed.numbers.buffer, packed.widths.buffer, packed.places.buffer])

/** `shared`: see `EarlyRows.take`, row for row. */
type Group = {
  readonly sheet: number
  readonly rows: SheetRow[]
  readonly shared: (readonly number[])[]
  cells: number
}

/** Sends what it is given, so much of it at a time that the page is never flooded. */
function underWay() {
  const taking: Promise<void>[] = []
  return {
    async send(over: () => Promise<void>): Promise<void> {
      if (taking.length >= MOST_UNDER_WAY) await taking.shift()
      taking.push(over())
    },
    /** Everything sent was taken. */
    async taken(): Promise<void> {
      await Promise.all(taking.splice(0))
    },
  }
}

/** Sends rows to the page in groups, those of an .xlsx while it is still being read. */
export function sendRows(receiver: Pick<Receiver, 'strings' | 'rows' | 'anew'>) {
  const pack = rowPacker()
  const sent = new Map<number, SheetRow[]>()
  const full: Group[] = []
  let open: Group | null = null
  let atOnce = FIRST_AT_ONCE
  const strings: string[] = []
  const sending = underWay()

  const send = (sheet: number, rows: readonly SheetRow[], shared: Shared = []): Promise<void> => {
    const packed = handedOver(pack(rows, shared))
    return sending.send(() => receiver.rows(sheet, packed))
  }
  async function sendStrings(): Promise<void> {
    const texts = strings.splice(0)
    if (texts.length > 0) await sending.send(() => receiver.strings(texts))
  }
  function close(): void {
    if (open !== null) full.push(open)
    open = null
  }
  function take(sheet: number, row: SheetRow, shared: readonly number[]): void {
    if (open !== null && open.sheet !== sheet) close()
    open ??= { sheet, rows: [], shared: [], cells: 0 }
    open.rows.push(row)
    open.shared.push(shared)
    open.cells += 1 + row.cells.length
    if (open.cells < atOnce) return
    close()
    atOnce = Math.min(2 * atOnce, PACKED_AT_ONCE)
  }
  async function room(): Promise<void> {
    if (strings.length >= STRINGS_AT_ONCE || full.length > 0) await sendStrings()
    for (const { sheet, rows, shared } of full.splice(0)) {
      const before = sent.get(sheet) ?? []
      sent.set(sheet, before)
      for (const row of rows) before.push(row)
      await send(sheet, rows, shared)
    }
  }

  const early: EarlyRows = { string: text => void strings.push(text), take, room }
  return {
    early,
    /** The sheet as it is: what is not sent yet follows, or all of it anew where it has other rows than those sent. */
    async finish(sheet: number, rows: readonly SheetRow[]): Promise<void> {
      close()
      await room()
      const before = sent.get(sheet) ?? []
      if (before.length > 0 && !before.every((row, at) => row === rows[at])) {
        await sending.taken()
        await receiver.anew(sheet)
        before.length = 0
      }
      for (const some of batches(rows.slice(before.length), widthOf, PACKED_AT_ONCE)) await send(sheet, some)
      await sending.taken()
    },
  }
}
