import { damaged } from '../unreadable'

/** Records that begin a workbook or sheet, by the version they tell; 5 stands for 5 to 8. */
const versions: Readonly<Record<number, number>> = { 0x0009: 2, 0x0209: 3, 0x0409: 4, 0x0809: 5 }
const end = 0x000a
const continuation = 0x003c
/** A record that says nothing (Mms). */
const nothing = 0x00c1
const formulas = [0x0006, 0x0206, 0x0406]

/** Everything needed to know the values of cells ([MS-XLS] 2.4 and its forerunners). */
const needed = new Set([
  ...Object.keys(versions).map(Number),
  end,
  ...formulas,
  ...[0x0007, 0x0207], // text results of formulas
  ...[0x0002, 0x0003, 0x0203, 0x007e, 0x027e, 0x00bd], // numbers
  ...[0x0004, 0x0204, 0x00d6, 0x00fd, 0x00fc], // texts
  ...[0x0005, 0x0205], // yes, no and errors
  ...[0x001e, 0x041e, 0x0043, 0x0243, 0x0443, 0x00e0, 0x0044], // formats
  ...[0x0000, 0x0200, 0x00e5], // extent and merges
  ...[0x0085, 0x008e, 0x008f], // names of sheets
  ...[0x0022, 0x002f, 0x0042], // first day, password, code page
])

/**
 * A workbook stream of which only the records that hold values are left, the others made void in place (sheets are found by their
 * offsets). Formulas keep their results and lose their expressions: one cut short makes SheetJS loop for ever.
 * Throws `file-truncated` when a record goes beyond the stream or a formula has no expression.
 */
export function onlyValues(stream: Uint8Array): Uint8Array {
  const bytes = stream.slice()
  const view = new DataView(bytes.buffer)
  let depth = 0
  let version = 0
  let kept = true
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    const begun = versions[type]
    if (depth === 0 && begun === undefined) break
    if (at + 4 + length > bytes.length) throw damaged()
    version = begun ?? version
    depth += depthChange(type)
    if (type !== continuation) kept = needed.has(type)
    if (!kept) view.setUint16(at, nothing, true)
    if (formulas.includes(type)) dropExpression(view, at, version)
    at += 4 + length
  }
  return bytes
}

function depthChange(type: number): number {
  if (type === end) return -1
  return versions[type] === undefined ? 0 : 1
}

/** Makes the expression of a formula record empty. */
function dropExpression(view: DataView, at: number, version: number): void {
  const place = version >= 5 ? 20 : 16
  if (view.getUint16(at + 2, true) < place + 2) throw damaged()
  if (version === 2) view.setUint8(at + 4 + place, 0)
  else view.setUint16(at + 4 + place, 0xffff, true)
}
