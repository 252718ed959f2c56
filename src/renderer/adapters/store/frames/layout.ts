import { sha256 } from '@noble/hashes/sha2.js'

/*
 * Numbers are little endian, checks are the first bytes of a SHA-256.
 *
 * file   = signature (8: "WENYUAN", format) frame… end mark
 * frame  = magic (4) kind (1) key length (1) length (4) mask (1) check of these (4) | key (UTF-8) | content | check of all before (8)
 * mark   = magic (4) frames (4) its own place in the file (8) running digest (32) check of all before (8)
 *
 * The running digest begins with zeros and becomes, with each frame, the SHA-256 of itself and of the SHA-256 of the frame. The last
 * byte of both magics is the format, so that frames of another format are never taken for frames of this one. Content is XORed with the
 * mask: 0, unless a magic stood in it, as in a file kept inside a file, whose frames must never be taken for frames of the outer one. The
 * first byte of a magic does not occur in UTF-8, so keys need no mask.
 */

const kinds = ['head', 'keys', 'page', 'row', 'summary'] as const

export type FrameKind = (typeof kinds)[number]
/** `key` names the content (a row's key, a page's id…), no personal text; at most 255 bytes of UTF-8. */
export type Frame = { readonly kind: FrameKind; readonly key: string; readonly bytes: Uint8Array }
/** Where a file ends: frames and bytes before its end mark, and the running digest over all of them. */
export type FileEnd = { readonly frames: number; readonly size: number; readonly digest: Uint8Array }

const FORMAT = 1
const FRAME_MAGIC = Uint8Array.of(0xf7, 0x57, 0x46, FORMAT)
const MARK_MAGIC = Uint8Array.of(0xf7, 0x57, 0x45, FORMAT)
const HEADER_BYTES = 15
const HEADER_CHECKED = 11
const CHECK_BYTES = 8
const MARK_CHECKED = 48
/** Bytes of an end mark. */
export const MARK_BYTES = MARK_CHECKED + CHECK_BYTES
/** Bytes of the signature at the start of a file. */
export const SIGNATURE_BYTES = 8
const TWO_TO_32 = 2 ** 32

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const signature = Uint8Array.of(...encoder.encode('WENYUAN'), FORMAT)

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Whether `bytes` stand in `file` from `at` on. */
function standsAt(file: Uint8Array, at: number, bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) if (file[at + index] !== bytes[index]) return false
  return true
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && standsAt(a, 0, b)

/** The running digest after one more frame. */
export function chained(digest: Uint8Array, frameDigest: Uint8Array): Uint8Array {
  return sha256.create().update(digest).update(frameDigest).digest()
}

export function putSignature(out: Uint8Array): void {
  out.set(signature)
}

/** The format a signature names: this one, another, or null where there is no signature. */
export function formatOf(file: Uint8Array): 'own' | number | null {
  const name = signature.subarray(0, SIGNATURE_BYTES - 1)
  const format = file[SIGNATURE_BYTES - 1]
  if (format === undefined || !standsAt(file, 0, name)) return null
  return format === FORMAT ? 'own' : format
}

/** A key as it is written. Throws when it is too long, or does not come back as it was. */
export function keyBytes(key: string): Uint8Array {
  const bytes = encoder.encode(key)
  if (bytes.length > 255) throw new Error(`The key of a frame has ${bytes.length} bytes; at most 255 fit`)
  if (decoder.decode(bytes) !== key) throw new Error('The key of a frame is not well-formed text')
  return bytes
}

const masked = (bytes: Uint8Array, mask: number): Uint8Array =>
  mask === 0 ? bytes : bytes.map(byte => byte ^ mask)

/** The place of the first magic at or after `from`, as it looks under a mask; -1 when there is none. */
function magicIn(bytes: Uint8Array, from: number, mask: number): number {
  const [frame, mark] = [masked(FRAME_MAGIC, mask), masked(MARK_MAGIC, mask)]
  const [first = 0] = frame
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, frame) || standsAt(bytes, at, mark)) return at
  }
  return -1
}

/** A mask under which no magic stands in the content. Content made so that each of the 256 fails stays as it is. */
function maskFor(content: Uint8Array): number {
  for (let mask = 0; mask < 256; mask++) if (magicIn(content, 0, mask) === -1) return mask
  return 0
}

/** Bytes of a frame around its key and content. */
export const FRAME_BYTES = HEADER_BYTES + CHECK_BYTES

/** Write a frame at `at`; its SHA-256. */
export function putFrame(out: Uint8Array, at: number, { kind, bytes }: Frame, key: Uint8Array): Uint8Array {
  if (bytes.length >= TWO_TO_32) throw new Error('The content of a frame is larger than 4 GB')
  const mask = maskFor(bytes)
  out.set(FRAME_MAGIC, at)
  out[at + 4] = kinds.indexOf(kind) + 1
  out[at + 5] = key.length
  viewOf(out).setUint32(at + 6, bytes.length, true)
  out[at + 10] = mask
  const headerDigest = sha256(out.subarray(at, at + HEADER_CHECKED))
  out.set(headerDigest.subarray(0, HEADER_BYTES - HEADER_CHECKED), at + HEADER_CHECKED)
  out.set(key, at + HEADER_BYTES)
  out.set(masked(bytes, mask), at + HEADER_BYTES + key.length)
  const checked = at + HEADER_BYTES + key.length + bytes.length
  const digest = sha256(out.subarray(at, checked))
  out.set(digest.subarray(0, CHECK_BYTES), checked)
  return digest
}

export function putMark(out: Uint8Array, at: number, end: FileEnd): void {
  const view = viewOf(out)
  out.set(MARK_MAGIC, at)
  view.setUint32(at + 4, end.frames, true)
  view.setUint32(at + 8, end.size % TWO_TO_32, true)
  view.setUint32(at + 12, Math.floor(end.size / TWO_TO_32), true)
  out.set(end.digest, at + 16)
  const digest = sha256(out.subarray(at, at + MARK_CHECKED))
  out.set(digest.subarray(0, CHECK_BYTES), at + MARK_CHECKED)
}

/** What a header that fits its check says; places are in the file, and may lie beyond its end. */
type Header = {
  readonly kind: FrameKind
  readonly mask: number
  /** Where the content begins, where it ends, and where the frame ends. */
  readonly content: number
  readonly checked: number
  readonly to: number
}

/** The header at `at`, or null where there is none or its check does not fit. Looks at a few bytes only. */
export function headerAt(file: Uint8Array, at: number): Header | null {
  if (at + HEADER_BYTES > file.length || !standsAt(file, at, FRAME_MAGIC)) return null
  const view = viewOf(file)
  const kind = kinds[view.getUint8(at + 4) - 1]
  if (kind === undefined) return null
  const digest = sha256(file.subarray(at, at + HEADER_CHECKED))
  if (!standsAt(file, at + HEADER_CHECKED, digest.subarray(0, HEADER_BYTES - HEADER_CHECKED))) return null
  const content = at + HEADER_BYTES + view.getUint8(at + 5)
  const checked = content + view.getUint32(at + 6, true)
  return { kind, mask: view.getUint8(at + 10), content, checked, to: checked + CHECK_BYTES }
}

/**
 * The frame of a header that ends within the file, with its SHA-256; null where its check does not fit. Its bytes are a view of the
 * file unless they were masked.
 */
export function frameOf(
  file: Uint8Array,
  at: number,
  { kind, mask, content, checked }: Header,
): { readonly frame: Frame; readonly digest: Uint8Array } | null {
  const digest = sha256(file.subarray(at, checked))
  if (!standsAt(file, checked, digest.subarray(0, CHECK_BYTES))) return null
  const key = decoder.decode(file.subarray(at + HEADER_BYTES, content))
  return { frame: { kind, key, bytes: masked(file.subarray(content, checked), mask) }, digest }
}

/** The end mark at `at`, or null where there is none or its check does not fit. */
export function markAt(file: Uint8Array, at: number): FileEnd | null {
  if (at < 0 || at + MARK_BYTES > file.length || !standsAt(file, at, MARK_MAGIC)) return null
  const digest = sha256(file.subarray(at, at + MARK_CHECKED))
  if (!standsAt(file, at + MARK_CHECKED, digest.subarray(0, CHECK_BYTES))) return null
  const view = viewOf(file)
  const size = view.getUint32(at + 8, true) + view.getUint32(at + 12, true) * TWO_TO_32
  if (!Number.isSafeInteger(size)) return null
  return { frames: view.getUint32(at + 4, true), size, digest: file.slice(at + 16, at + MARK_CHECKED) }
}

/** The next place at or after `from` where a frame or an end mark may begin; the length of the file when there is none. */
export function nextMagic(file: Uint8Array, from: number): number {
  const at = magicIn(file, from, 0)
  return at === -1 ? file.length : at
}
