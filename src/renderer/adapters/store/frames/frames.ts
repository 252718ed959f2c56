import {
  chained,
  formatOf,
  FRAME_BYTES,
  headerAt,
  keyBytes,
  MARK_BYTES,
  markAt,
  putFrame,
  putMark,
  putSignature,
  sameBytes,
  SIGNATURE_BYTES,
  type FileEnd,
  type Frame,
} from './layout'
import { walk, type Walked } from './walk'

export type { FileEnd, Frame, FrameKind } from './layout'

/** Bytes of the end mark; a file is as long as the size of its end and these. */
export const END_BYTES = MARK_BYTES

/** The end of a file that is not there yet. */
export const emptyEnd: FileEnd = { frames: 0, size: 0, digest: new Uint8Array(32) }

/** Frames to be written at `end.size`, over the old end mark, closed by the new one. Throws when a key is too long. */
export function appendFrames(
  end: FileEnd,
  frames: readonly Frame[],
): { readonly bytes: Uint8Array; readonly end: FileEnd } {
  const keys = frames.map(({ key }) => keyBytes(key))
  const start = end.size === 0 ? SIGNATURE_BYTES : 0
  const lengths = frames.map(({ bytes }, index) => FRAME_BYTES + (keys[index]?.length ?? 0) + bytes.length)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, start) + END_BYTES)
  if (start > 0) putSignature(bytes)
  let at = start
  let digest = end.digest
  for (const [index, frame] of frames.entries()) {
    digest = chained(digest, putFrame(bytes, at, frame, keys[index] ?? new Uint8Array()))
    at += lengths[index] ?? 0
  }
  const after: FileEnd = { frames: end.frames + frames.length, size: end.size + at, digest }
  putMark(bytes, at, after)
  return { bytes, end: after }
}

/** The end mark of a file from its last END_BYTES bytes; null when those are not a whole, undamaged end mark. */
export const readEnd = (tail: Uint8Array): FileEnd | null =>
  tail.length === END_BYTES ? markAt(tail, 0) : null

/** A whole new file. */
export const wholeFile = (frames: readonly Frame[]): Uint8Array => appendFrames(emptyEnd, frames).bytes

/** What is wrong with a file. Places are bytes from the start of the file. */
export type Damage =
  /** No end mark, or fewer bytes than it says; `at` is where reading ended. */
  | { readonly kind: 'cut-short'; readonly at: number }
  /** Bytes in which no frame could be read. */
  | { readonly kind: 'damaged'; readonly from: number; readonly to: number }
  /**
   * What was read is not what the end mark counts: so many frames too few, or too many where negative; 0 where only their order,
   * their content or their place differs.
   */
  | { readonly kind: 'missing'; readonly frames: number }
  /** Not a file of this format at all. */
  | { readonly kind: 'not-ours' }
  /** Written by a newer program. */
  | { readonly kind: 'newer'; readonly format: number }

/** `end` is the end mark found after the last frame; it may be written on only when there is no damage. */
export type ReadFrames = {
  readonly frames: readonly Frame[]
  readonly damage: readonly Damage[]
  readonly end: FileEnd | null
}

/** Bytes that belong to nothing that could be read. */
function gaps({ frames, mark }: Walked, start: number, length: number): { from: number; to: number }[] {
  const read = mark === null ? frames : [...frames, mark]
  const borders = [{ to: start }, ...read]
  return borders
    .map(({ to }, index) => ({ from: to, to: read[index]?.from ?? length }))
    .filter(({ from, to }) => to > from)
}

/** A file without an end mark: where it is as long as one, the mark itself is damaged; else it was never written or got lost. */
function withoutMark(file: Uint8Array, unread: number, base: number): Damage {
  const length = file.length - unread
  return length === END_BYTES && headerAt(file, unread) === null
    ? { kind: 'damaged', from: base + unread, to: base + file.length }
    : { kind: 'cut-short', at: base + unread }
}

/** What the end mark counts beside what was read. A mark further back than it says is told of only where no bytes were put in. */
function againstMark(from: FileEnd, { frames, mark }: Walked, unreadInside: boolean): Damage[] {
  if (mark === null) return []
  const { end } = mark
  const at = from.size + mark.from
  const missing = end.frames - from.frames - frames.length
  const digest = frames.reduce((running, frame) => chained(running, frame.digest), from.digest)
  const same = missing === 0 && sameBytes(digest, end.digest) && (end.size >= at || unreadInside)
  return [
    ...(end.size > at ? [{ kind: 'cut-short', at } as const] : []),
    ...(same ? [] : [{ kind: 'missing', frames: missing } as const]),
  ]
}

function damageOf(file: Uint8Array, from: FileEnd, walked: Walked, start: number): readonly Damage[] {
  const unread = gaps(walked, start, file.length)
  const last = unread.at(-1)
  const openEnd = walked.mark === null ? (last?.to === file.length ? last.from : file.length) : undefined
  const inside = unread
    .filter(gap => gap.from !== openEnd)
    .map(gap => ({ kind: 'damaged' as const, from: from.size + gap.from, to: from.size + gap.to }))
  const ending = openEnd === undefined ? [] : [withoutMark(file, openEnd, from.size)]
  return [...inside, ...ending, ...againstMark(from, walked, inside.length > 0)]
}

/** A file in which nothing of this format could be read. */
function foreign(format: number | null): ReadFrames {
  const damage: Damage = format !== null && format > 0 ? { kind: 'newer', format } : { kind: 'not-ours' }
  return { frames: [], damage: [damage], end: null }
}

/** The same as {@link readFrames}, from a part of a file that starts at `from`, where its end mark once was. */
export function readFramesFrom(part: Uint8Array, from: FileEnd): ReadFrames {
  const file = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
  const format = from.size === 0 ? formatOf(file) : 'own'
  const start = from.size === 0 && format === 'own' ? SIGNATURE_BYTES : 0
  const walked = walk(file, start)
  const { frames, mark } = walked
  if (format !== 'own' && frames.length === 0 && mark === null) return foreign(format)
  return {
    frames: frames.map(({ frame }) => frame),
    damage: damageOf(file, from, walked, start),
    end: mark?.end ?? null,
  }
}

/**
 * Read a whole file. Never throws. A frame is given only when its check fits; after damaged bytes reading goes on at the next frame
 * that fits. The bytes of frames are views of the file. Takes time in proportion to the file, whatever is in it.
 */
export const readFrames = (file: Uint8Array): ReadFrames => readFramesFrom(file, emptyEnd)
