/** Reads `length` bytes at `offset`; fewer where the file ends. */
export type ReadAt = (offset: number, length: number) => Promise<DataView>

/** One face of a font file: its number in a collection, and the family names it goes by. */
export type FontFace = { readonly index: number; readonly families: readonly string[] }

const mostFaces = 64
const mostTables = 256
const largestNameTable = 256 * 1024

const collectionTag = 0x74746366
const nameTag = 0x6e616d65
const sfntTags = new Set([0x00010000, 0x4f54544f, 0x74727565])

const familyIds = new Set([1, 16])
const utf16 = new TextDecoder('utf-16be')

/**
 * The family names of every face in a TrueType or OpenType file or collection (OpenType 1.9, `name` table, ids 1 and 16, Unicode and
 * Windows platforms). A file that is none of these, or is cut off, has no faces.
 */
export async function fontFaces(readAt: ReadAt): Promise<readonly FontFace[]> {
  const faces: FontFace[] = []
  for (const [index, offset] of (await faceOffsets(readAt)).entries()) {
    const table = await nameTable(readAt, offset)
    if (table !== undefined) faces.push({ index, families: familyNames(table) })
  }
  return faces
}

async function faceOffsets(readAt: ReadAt): Promise<readonly number[]> {
  const head = await readAt(0, 12)
  if (head.byteLength < 12) return []
  if (head.getUint32(0) !== collectionTag) return [0]
  const count = Math.min(head.getUint32(8), mostFaces)
  const offsets = await readAt(12, count * 4)
  if (offsets.byteLength < count * 4) return []
  return Array.from({ length: count }, (_, face) => offsets.getUint32(face * 4))
}

async function nameTable(readAt: ReadAt, face: number): Promise<DataView | undefined> {
  const head = await readAt(face, 12)
  if (head.byteLength < 12 || !sfntTags.has(head.getUint32(0))) return undefined
  const count = Math.min(head.getUint16(4), mostTables)
  const directory = await readAt(face + 12, count * 16)
  if (directory.byteLength < count * 16) return undefined
  for (let entry = 0; entry < count * 16; entry += 16) {
    if (directory.getUint32(entry) !== nameTag) continue
    const length = Math.min(directory.getUint32(entry + 12), largestNameTable)
    return readAt(directory.getUint32(entry + 8), length)
  }
  return undefined
}

function familyNames(table: DataView): readonly string[] {
  if (table.byteLength < 6) return []
  const texts = table.getUint16(4)
  const count = Math.min(table.getUint16(2), Math.floor((table.byteLength - 6) / 12))
  const names = new Set<string>()
  for (let record = 6; record < 6 + count * 12; record += 12) {
    const platform = table.getUint16(record)
    if ((platform !== 0 && platform !== 3) || !familyIds.has(table.getUint16(record + 6))) continue
    const start = texts + table.getUint16(record + 10)
    const length = table.getUint16(record + 8)
    if (start + length > table.byteLength) continue
    names.add(utf16.decode(new Uint8Array(table.buffer, table.byteOffset + start, length)))
  }
  return [...names]
}
