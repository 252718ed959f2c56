import { Zip, ZipDeflate, type ZipInputFile } from 'fflate'
import { joined } from '../../../domain/joined'
import type { ZipEntry } from '../xlsx/zip-directory'

/** Zips keep local time without zone; a fixed one makes the same content the same file. */
const fileTime = new Date(2000, 0, 1)

/** The number of no packing at all in a zip (APPNOTE 4.4.5). */
const STORED = 0

/** A character of a text is at most so many bytes in UTF-8. */
const MOST_BYTES = 3
const BYTES_AT_FIRST = 256 * 1024

export type OpenPart = { readonly push: (piece: string) => void; readonly end: () => void }

/** A zip put together part by part. Parts are deflated as they are written, so that none is held whole. */
export class ZipFile {
  private readonly chunks: Uint8Array[] = []
  private readonly encoder = new TextEncoder()
  /** Each piece in turn: the deflater keeps a copy of what it has yet to do. */
  private piece = new Uint8Array(BYTES_AT_FIRST)
  private readonly zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    this.chunks.push(chunk)
  })

  add(name: string, pieces: Iterable<string>): void {
    const part = this.open(name)
    for (const piece of pieces) part.push(piece)
    part.end()
  }

  /** A part that comes piece by piece; it is ended before the next one is begun. */
  open(name: string): OpenPart {
    const part = new ZipDeflate(name, { level: 6 })
    part.mtime = fileTime
    this.zip.add(part)
    return {
      push: piece => {
        part.push(this.encoded(piece))
      },
      end: () => {
        part.push(new Uint8Array(0), true)
      },
    }
  }

  /**
   * A part of another zip as it is packed there, without unpacking it. One that lies there unpacked is deflated: sizes follow each part here,
   * and readers that take a zip as it comes (SheetJS, Java's) find the end of a deflated part only.
   */
  carryOver({ name, method, crc, size, packed }: ZipEntry): void {
    if (method === STORED) {
      const part = new ZipDeflate(name, { level: 6 })
      part.mtime = fileTime
      this.zip.add(part)
      part.push(packed.slice(), true)
      return
    }
    const part: ZipInputFile = { filename: name, size, crc, compression: method, mtime: fileTime }
    this.zip.add(part)
    part.ondata?.(null, packed.slice(), true)
  }

  private encoded(text: string): Uint8Array {
    const most = text.length * MOST_BYTES
    if (this.piece.length < most) this.piece = new Uint8Array(most)
    return this.piece.subarray(0, this.encoder.encodeInto(text, this.piece).written)
  }

  finish(): Uint8Array {
    this.zip.end()
    return joined(this.chunks)
  }
}
