type NameRecord = { readonly platform: number; readonly id: number; readonly text: string }

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

function nameTable(records: readonly NameRecord[]): Buffer {
  const head = Buffer.alloc(6 + records.length * 12)
  head.writeUInt16BE(records.length, 2)
  head.writeUInt16BE(head.length, 4)
  const texts: Buffer[] = []
  let place = 0
  records.forEach(({ platform, id, text }, n) => {
    const bytes = utf16(text)
    const at = 6 + n * 12
    head.writeUInt16BE(platform, at)
    head.writeUInt16BE(1, at + 2)
    head.writeUInt16BE(0x0804, at + 4)
    head.writeUInt16BE(id, at + 6)
    head.writeUInt16BE(bytes.length, at + 8)
    head.writeUInt16BE(place, at + 10)
    texts.push(bytes)
    place += bytes.length
  })
  return Buffer.concat([head, ...texts])
}

/** A font face of one table, `name`; `start` is where it will lie in the file. */
function face(records: readonly NameRecord[], start: number): Buffer {
  const table = nameTable(records)
  const head = Buffer.alloc(28)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(1, 4)
  head.write('name', 12, 'latin1')
  head.writeUInt32BE(start + head.length, 20)
  head.writeUInt32BE(table.length, 24)
  return Buffer.concat([head, table])
}

/** A family name as Windows fonts hold it. */
export const family = (text: string): NameRecord => ({ platform: 3, id: 1, text })

/** A .ttf that has names and nothing else. */
export const aFontFile = (...records: readonly NameRecord[]): Buffer => face(records, 0)

/** A .ttc of faces that have names and nothing else. */
export function aFontCollection(...faces: readonly (readonly NameRecord[])[]): Buffer {
  const head = Buffer.alloc(12 + faces.length * 4)
  head.write('ttcf', 0, 'latin1')
  head.writeUInt32BE(0x00020000, 4)
  head.writeUInt32BE(faces.length, 8)
  const parts: Buffer[] = [head]
  let start = head.length
  faces.forEach((records, n) => {
    head.writeUInt32BE(start, 12 + n * 4)
    const part = face(records, start)
    parts.push(part)
    start += part.length
  })
  return Buffer.concat(parts)
}
