import type { JournalFiles } from '../../../domain/desktop'
import type { Steps } from '../../../domain/progress'
import { fail, ok, type Result } from '../../../domain/result'
import { END_BYTES, type FileEnd, type Frame } from '../frames/frames'
import { framed, type Framed } from './framed'

/** How far the journal files reach: the newest one and its end. */
export type Position = { readonly file: string; readonly end: FileEnd }

/** The file after this one: `journal-000002.wyj` after `journal-000001.wyj`; the first one when there is none. */
export function nextFile(name: string | undefined): string {
  const number = name === undefined ? 0 : Number(/\d{6}/.exec(name)?.[0])
  return `journal-${String(number + 1).padStart(6, '0')}.wyj`
}

/** The journal outside the browser's profile, being written at its end. */
export type JournalLog = {
  position(): Position
  /** Frames made ready for the end of the file; nothing is written yet. */
  prepare(frames: Iterable<Frame>): Steps<Framed>
  /** What {@link prepare} made, safe on disk when this resolves. Refusals: `disk-full`, `changed-elsewhere`; nothing is written then. */
  append(ready: Framed): Promise<Result<Position>>
  /** Go on in another file. */
  moveTo(position: Position): void
  /** Undo the last append, whose commit was refused by the database. */
  takeBack(): Promise<void>
}

export function journalLog(files: JournalFiles, from: Position): JournalLog {
  let position = from
  let before = from
  return {
    position: () => position,
    prepare: frames => framed(frames, '留痕', position.end),
    async append({ bytes, end }) {
      const { file } = position
      const at = position.end.size
      const appended = await files.append(file, at + END_BYTES, at, bytes)
      if (appended === 'disk-full') return fail('disk-full')
      if (appended === 'elsewhere') return fail('changed-elsewhere')
      before = position
      position = { file, end }
      return ok(position)
    },
    moveTo(next) {
      position = next
    },
    async takeBack() {
      await files.takeBack(position.file)
      position = before
    },
  }
}

/** Begin a new journal file with these frames. Refusals: `disk-full`, `changed-elsewhere`. */
export async function startFile(
  files: JournalFiles,
  name: string,
  { bytes, end }: Framed,
): Promise<Result<Position>> {
  const started = await files.start(name, bytes)
  if (started === 'disk-full') return fail('disk-full')
  if (started === 'elsewhere') return fail('changed-elsewhere')
  return ok({ file: name, end })
}
