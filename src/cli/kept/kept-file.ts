import { contentOf, type FileContent } from '../../renderer/adapters/store/files/file-frames'
import { readFrames } from '../../renderer/adapters/store/frames/frames'
import type { Source } from '../../renderer/adapters/store/salvage'
import { ok, type Result } from '../../renderer/domain/result'
import { readGiven } from '../input'

/** A journal file or backup given on the command line. `name` is the path as it was given. */
export type KeptFile = Source & {
  /** Bytes. */
  readonly size: number
  readonly content: FileContent
}

export type KeptType = 'journal' | 'backup'

/** What a file is, by what it holds: its head may be damaged. Null where nothing tells. */
export function typeOf({ content }: KeptFile): KeptType | null {
  const { head, pages, summary, rows } = content
  if (pages.length > 0 || summary !== null) return 'backup'
  return head?.type ?? (rows.length > 0 ? 'journal' : null)
}

/** Whether a file is another's, or a newer program's: nothing was read. */
export const isForeign = ({ damage }: KeptFile): boolean =>
  damage.some(({ kind }) => kind === 'not-ours' || kind === 'newer')

export function keptFile(name: string, bytes: Uint8Array): KeptFile {
  const { frames, damage } = readFrames(bytes)
  return { name, size: bytes.length, frames, damage, content: contentOf(frames) }
}

/** Files given on the command line; one given twice is read once. Refusals: those of {@link readGiven}. */
export async function readKept(paths: readonly string[]): Promise<Result<readonly KeptFile[]>> {
  const files: KeptFile[] = []
  for (const path of new Set(paths)) {
    const read = await readGiven(path, Infinity)
    if (!read.ok) return read
    files.push(keptFile(path, read.value.bytes))
  }
  return ok(files)
}
