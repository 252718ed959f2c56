import { damaged } from '../unreadable'

/** One file inside a zip, found by the directory at its end. `size` and `crc` are what the directory promises of the content. */
export type ZipEntry = {
  /** As it stands in the zip. */
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: Uint8Array
  readonly size: number
  readonly crc: number
}

/** Files of a zip by name, in lower case with `/`. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const locator64Mark = 0x07064b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const entryLength = 46
const localLength = 30
const longestComment = 0xffff

/** The directory of a zip (PKWARE APPNOTE 6.3, with zip64). Throws `file-truncated` when it is missing or points outside the file. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start } = findDirectory(view)
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let index = 0; index < count; index += 1) {
    need(view, at, entryLength)
    if (view.getUint32(at, true) !== entryMark) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    need(view, at + entryLength, nameLength + extraLength)
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength))
    const key = partKey(name)
    if (!entries.has(key)) entries.set(key, { name, ...readEntry(bytes, view, at, nameLength, extraLength) })
    at += entryLength + nameLength + extraLength + commentLength
  }
  return entries
}

/** A part name as the directory keys it. */
export const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

function need(view: DataView, at: number, length: number): void {
  if (at < 0 || at + length > view.byteLength) throw damaged()
}

function findDirectory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    return count === 0xffff || start === 0xffffffff
      ? findDirectory64(view, at, { count, start })
      : { count, start }
  }
  throw damaged()
}

function findDirectory64(
  view: DataView,
  end: number,
  plain: { count: number; start: number },
): { count: number; start: number } {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== locator64Mark) return plain
  const at = Number(view.getBigUint64(locator + 8, true))
  need(view, at, 56)
  if (view.getUint32(at, true) !== end64Mark) throw damaged()
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) }
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): Omit<ZipEntry, 'name'> {
  const extra = at + entryLength + nameLength
  const [size, packedSize, local] = widen(view, extra, extra + extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ])
  need(view, local, localLength)
  if (view.getUint32(local, true) !== localMark) throw damaged()
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  need(view, start, packedSize)
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: bytes.subarray(start, start + packedSize),
    size,
    crc: view.getUint32(at + 16, true),
  }
}

type Widths = [size: number, packedSize: number, local: number]

/** Replaces the fields that are too large for 32 bits by those of the zip64 extra block (id 1), which holds only these, in order. */
function widen(view: DataView, from: number, to: number, fields: Widths): Widths {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    const wide = (field: number): number => {
      if (field !== 0xffffffff) return field
      need(view, next, 8)
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    }
    return [wide(fields[0]), wide(fields[1]), wide(fields[2])]
  }
  return fields
}
