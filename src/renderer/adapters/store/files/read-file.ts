import type { JournalFiles } from '../../../domain/desktop'

/** Bytes asked for at once. */
const PIECE = 8 * 1024 * 1024

/** The bytes of a journal file from `from` on; fewer than `size` says when the file has become shorter. */
export async function readFile(
  files: JournalFiles,
  { name, size }: { readonly name: string; readonly size: number },
  from = 0,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, size - from))
  let at = 0
  while (at < bytes.length) {
    const piece = await files.read(name, from + at, Math.min(PIECE, bytes.length - at))
    if (piece.length === 0) return bytes.subarray(0, at)
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
