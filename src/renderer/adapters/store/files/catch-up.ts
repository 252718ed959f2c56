import type { JournalFiles } from '../../../domain/desktop'
import type { KeyRing } from '../../../domain/ports'
import { END_BYTES, readFrames, readFramesFrom, type Damage, type Frame } from '../frames/frames'
import type { JournalRow } from '../rows'
import { contentOf } from './file-frames'
import type { Position } from './journal-log'
import { readFile } from './read-file'

/** What the journal files say beyond what the database knows. */
export type CaughtUp = {
  /** Rows the database may lack, in the order of the files. */
  readonly rows: readonly JournalRow[]
  /** A key ring written since, or null. */
  readonly ring: KeyRing | null
  /** Where to go on writing; null when a new file must be begun, because the newest one is missing, damaged or unfinished. */
  readonly position: Position | null
  /** Keys of the rows the files hold; null when every row the database knew is there and only what came after was read. */
  readonly onFile: ReadonlySet<string> | null
  readonly damage: readonly Damage[]
  /** The newest file there is. */
  readonly newest: string | undefined
  /** Files to be removed once a new one holds everything: everything was sealed anew, and the program stopped before that file was there. */
  readonly superseded: readonly string[]
}

type Listed = { readonly name: string; readonly size: number }
type Read = {
  readonly frames: readonly Frame[]
  readonly damage: readonly Damage[]
  readonly position: Position | null
}

const caughtUp = (read: readonly Read[], whole: boolean, newest: string | undefined): CaughtUp => {
  const { rows, ring } = contentOf(read.flatMap(({ frames }) => frames))
  return {
    rows,
    ring,
    position: read.at(-1)?.position ?? null,
    onFile: whole ? new Set(rows.map(({ key }) => key)) : null,
    damage: read.flatMap(({ damage }) => damage),
    newest,
    superseded: [],
  }
}

async function readWhole(files: JournalFiles, file: Listed): Promise<Read> {
  const { frames, damage, end } = readFrames(await readFile(files, file))
  return { frames, damage, position: damage.length === 0 && end !== null ? { file: file.name, end } : null }
}

/** Everything the journal files hold. */
export async function readAllFiles(files: JournalFiles): Promise<CaughtUp> {
  const listed = await files.list()
  const read: Read[] = []
  for (const file of listed) read.push(await readWhole(files, file))
  return caughtUp(read, true, listed.at(-1)?.name)
}

/** What was written after `known`, or null when the file no longer holds what it did. */
async function readAfter(files: JournalFiles, file: Listed, known: Position): Promise<Read | null> {
  if (file.size < known.end.size + END_BYTES) return null
  const { frames, damage, end } = readFramesFrom(await readFile(files, file, known.end.size), known.end)
  if (damage.length > 0 || end === null) return null
  return { frames, damage, position: { file: file.name, end } }
}

/**
 * Compare the journal files with the place the database remembers: usually only the end mark is read. Where the file is not what it
 * was, all files are read, so that what is missing on either side can be put back. Where it is gone, a new one is to hold everything.
 */
export async function catchUp(files: JournalFiles, known: Position): Promise<CaughtUp> {
  const listed = await files.list()
  const at = listed.findIndex(({ name }) => name === known.file)
  const file = listed[at]
  if (file === undefined) {
    const superseded = listed.map(({ name }) => name)
    return { ...(await readAllFiles(files)), position: null, onFile: new Set(), superseded }
  }
  const after = await readAfter(files, file, known)
  if (after === null) return readAllFiles(files)
  const later: Read[] = []
  for (const newer of listed.slice(at + 1)) later.push(await readWhole(files, newer))
  return caughtUp([after, ...later], false, listed.at(-1)?.name)
}
