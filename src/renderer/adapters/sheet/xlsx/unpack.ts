import { inMegabytes, limits } from '../limits'
import type { Quota } from '../quota'
import { damaged, Unreadable } from '../unreadable'
import { crc32 } from './crc32'
import type { ZipEntry } from './zip-directory'

const gzipHead = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)
const chunkBytes = 64 * 1024
const stored = 0
const deflated = 8

/** Takes a piece of a part; what it returns is waited for before the next. */
type Sink = (chunk: Uint8Array) => Promise<void>

/**
 * Gives the content of one part to `sink`, piece by piece, never holding it whole. Refuses before unpacking what is or claims to be
 * too large, and while unpacking what becomes larger than it claimed. A content that fails its checksum is damaged.
 */
export async function unpack(entry: ZipEntry, quota: Quota, sink: Sink): Promise<void> {
  if (entry.encrypted) throw new Unreadable('file-protected')
  if (entry.size > limits.ratioFreeBytes && entry.size > entry.packed.length * limits.ratio)
    throw bomb(entry.size)
  if (entry.method === stored) {
    await giveStored(entry, quota, sink)
    return
  }
  if (entry.method !== deflated) throw new Unreadable('file-unknown')
  await inflate(entry, quota, sink)
}

const bomb = (size: number): Unreadable =>
  new Unreadable('file-bomb', { size: `${inMegabytes(size)} MB`, limit: `压缩前后相差 ${limits.ratio} 倍` })

async function giveStored(entry: ZipEntry, quota: Quota, sink: Sink): Promise<void> {
  if (entry.size !== entry.packed.length || crc32(entry.packed) !== entry.crc) throw damaged()
  for (let at = 0; at < entry.size; at += chunkBytes) {
    const chunk = entry.packed.subarray(at, at + chunkBytes)
    await sink(chunk)
    quota.advance(chunk.length)
  }
}

/** Unpacks with the platform's own gzip, which is twice as fast as any in JavaScript and checks length and checksum itself. */
async function inflate(entry: ZipEntry, quota: Quota, sink: Sink): Promise<void> {
  const reader = asGzip(entry).pipeThrough(new DecompressionStream('gzip')).getReader()
  let given = 0
  try {
    for (;;) {
      const step = await reader.read().catch(() => {
        throw damaged()
      })
      if (step.done) return
      given += step.value.length
      if (given > entry.size) throw bomb(given)
      await sink(step.value)
      quota.advance(step.value.length)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function asGzip(entry: ZipEntry): ReadableStream<Uint8Array<ArrayBuffer>> {
  const tail = new Uint8Array(8)
  const view = new DataView(tail.buffer)
  view.setUint32(0, entry.crc, true)
  view.setUint32(4, entry.size % 2 ** 32, true)
  let at = 0
  return new ReadableStream({
    start: controller => {
      controller.enqueue(gzipHead)
    },
    pull: controller => {
      if (at < entry.packed.length) {
        controller.enqueue(entry.packed.slice(at, at + chunkBytes))
        at += chunkBytes
        return
      }
      controller.enqueue(tail)
      controller.close()
    },
  })
}
