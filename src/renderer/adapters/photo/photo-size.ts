import type { MediaType } from '../../domain/records/attachment'

/** Points from left to right, times points from top to bottom. */
type Points = (view: DataView) => number

const png: Points = view => view.getUint32(16) * view.getUint32(20)

/** Markers of JPEG frames (ITU-T T.81, table B.1), which tell the size; C4, C8 and CC are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpeg(view: DataView): number {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return 0
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7)
    // A filler byte, or a marker without a segment.
    if (marker === 0xff) at += 1
    else at += marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + view.getUint16(at + 2)
  }
  return 0
}

const threeBytes = (view: DataView, at: number): number =>
  view.getUint8(at) + view.getUint8(at + 1) * 256 + view.getUint8(at + 2) * 65_536

/** RFC 9649: lossy, lossless and extended WebP say their size in three ways. */
function webp(view: DataView): number {
  const kind = view.getUint8(15)
  if (kind === 0x58) return (threeBytes(view, 24) + 1) * (threeBytes(view, 27) + 1)
  if (kind !== 0x4c) return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff)
  const bits = view.getUint32(21, true)
  return ((bits & 0x3fff) + 1) * (((bits >> 14) & 0x3fff) + 1)
}

const readers: Readonly<Partial<Record<MediaType, Points>>> = {
  'image/png': png,
  'image/jpeg': jpeg,
  'image/webp': webp,
}

const LONGEST_HEAD = 30

/** How many points a photo has, by its head and without decoding it; 0 where it does not say. */
export function pointsOf(bytes: Uint8Array, type: MediaType): number {
  if (bytes.length < LONGEST_HEAD) return 0
  return readers[type]?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? 0
}
