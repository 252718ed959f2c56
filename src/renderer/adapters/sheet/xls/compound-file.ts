import { damaged } from '../unreadable'

/** A stream of a compound file, by its name in the directory. */
export type StreamEntry = { readonly name: string; readonly start: number; readonly size: number }

const lastRegularSector = 0xfffffffa
const endOfChain = 0xfffffffe
const headerFatSlots = 109
const entryLength = 128
const miniSectorLength = 64
const miniStreamBelow = 4096
const rootKind = 5
const streamKind = 2

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte)

/**
 * An OLE2 compound file ([MS-CFB]): the container of .xls and .et, and of an .xlsx locked with a password. Every chain of sectors is
 * followed at most once round the file, so that a chain that loops or leaves the file is damage, not a hang.
 */
export class CompoundFile {
  readonly streams: readonly StreamEntry[]
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly sectorLength: number
  private readonly table: Uint32Array
  private readonly miniTable: Uint32Array
  private readonly miniStream: Uint8Array

  /** Throws `file-truncated` when the directory cannot be read. */
  constructor(bytes: Uint8Array) {
    if (bytes.length < 512) throw damaged()
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.view.getUint16(0x1e, true)
    if (shift !== 9 && shift !== 12) throw damaged()
    this.sectorLength = 1 << shift
    this.table = this.readTable()
    const entries = readEntries(this.chain(this.view.getUint32(0x30, true)))
    const root = entries.find(({ kind }) => kind === rootKind)
    if (root === undefined) throw damaged()
    this.streams = entries.filter(({ kind }) => kind === streamKind)
    this.miniTable = words(this.optionalChain(this.view.getUint32(0x3c, true)))
    this.miniStream = this.optionalChain(root.start)
  }

  /** The content of a stream. Throws `file-truncated` when the file ends before it does. */
  read({ start, size }: StreamEntry): Uint8Array {
    const content = size < miniStreamBelow ? this.miniChain(start, size) : this.chain(start)
    if (content.length < size) throw damaged()
    return content.subarray(0, size)
  }

  private readTable(): Uint32Array {
    const sectors: number[] = []
    for (let slot = 0; slot < headerFatSlots; slot += 1)
      sectors.push(this.view.getUint32(0x4c + slot * 4, true))
    const perSector = this.sectorLength / 4 - 1
    let next = this.view.getUint32(0x44, true)
    for (let left = this.view.getUint32(0x48, true); left > 0 && next <= lastRegularSector; left -= 1) {
      const more = words(this.sector(next))
      sectors.push(...more.subarray(0, perSector))
      next = more[perSector] ?? endOfChain
      if (sectors.length * this.sectorLength > this.bytes.length + headerFatSlots * this.sectorLength)
        throw damaged()
    }
    const used = sectors.filter(sector => sector <= lastRegularSector)
    const table = new Uint32Array((used.length * this.sectorLength) / 4)
    used.forEach((sector, index) => {
      table.set(words(this.sector(sector)), (index * this.sectorLength) / 4)
    })
    return table
  }

  /** One sector. The last of a file may be short; the rest of it counts as zeros. */
  private sector(index: number): Uint8Array {
    const start = (index + 1) * this.sectorLength
    if (start >= this.bytes.length) throw damaged()
    const sector = this.bytes.subarray(start, start + this.sectorLength)
    if (sector.length === this.sectorLength) return sector
    const whole = new Uint8Array(this.sectorLength)
    whole.set(sector)
    return whole
  }

  private optionalChain(start: number): Uint8Array {
    return start > lastRegularSector ? new Uint8Array(0) : this.chain(start)
  }

  private chain(start: number): Uint8Array {
    return follow(start, this.table, index => this.sector(index), this.sectorLength)
  }

  private miniChain(start: number, size: number): Uint8Array {
    if (size === 0) return new Uint8Array(0)
    const sector = (index: number): Uint8Array => {
      const at = index * miniSectorLength
      if (at + miniSectorLength > this.miniStream.length) throw damaged()
      return this.miniStream.subarray(at, at + miniSectorLength)
    }
    return follow(start, this.miniTable, sector, miniSectorLength)
  }
}

function follow(
  start: number,
  table: Uint32Array,
  sector: (index: number) => Uint8Array,
  sectorLength: number,
): Uint8Array {
  const sectors: Uint8Array[] = []
  for (let index = start; index !== endOfChain; index = table[index] ?? endOfChain) {
    if (index > lastRegularSector || sectors.length > table.length) throw damaged()
    sectors.push(sector(index))
  }
  const content = new Uint8Array(sectors.length * sectorLength)
  sectors.forEach((part, index) => {
    content.set(part, index * sectorLength)
  })
  return content
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
}

function readEntries(directory: Uint8Array): (StreamEntry & { kind: number })[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const decoder = new TextDecoder('utf-16le')
  return Array.from({ length: Math.floor(directory.length / entryLength) }, (_, index) => {
    const at = index * entryLength
    const nameLength = Math.min(64, Math.max(2, view.getUint16(at + 64, true)))
    return {
      name: decoder.decode(directory.subarray(at, at + nameLength - 2)),
      kind: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    }
  })
}
