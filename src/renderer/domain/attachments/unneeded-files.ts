import type { Copy } from '../backup/copies'
import type { PlacedFile } from '../desktop'
import { readAttachmentFileName } from './file-name'

const DAY = 86_400_000
/** How long a file outlives its record at least, so that removing it can be undone. */
const KEPT_FOR = 366 * DAY

/**
 * What became of the record of a file that today's records do not need: when it went (milliseconds since 1970, UTC), that its person
 * asked to be deleted and the history says so, or that no entry names it.
 */
export type Fate = number | 'forgotten' | 'never-named' | 'unknown'

export type Needs = {
  /** Names the data key in force. */
  readonly keyId: string
  readonly onRecord: (id: string) => boolean
  /** Asked of files that today's records do not need. */
  readonly fateOf: (id: string) => Fate
}

type Ours = PlacedFile & { readonly id: string; readonly keyId: string }

const ours = (file: PlacedFile): readonly Ours[] => {
  const read = readAttachmentFileName(file.name)
  return read === null ? [] : [{ ...file, ...read }]
}

/** A copy of before the record went may name the file; so may one dated after now, which no clock can judge. */
const mayName = ({ madeAt }: Copy, goneAt: number, now: number): boolean =>
  madeAt <= goneAt + DAY || madeAt > now

/** The files that are not needed by today's records under today's key. */
export const idleFiles = (
  files: readonly PlacedFile[],
  { keyId, onRecord }: Omit<Needs, 'fateOf'>,
): readonly Ours[] => files.flatMap(ours).filter(file => file.keyId !== keyId || !onRecord(file.id))

/**
 * The files of attachments that may be removed at `now` (milliseconds since 1970, UTC):
 *
 * - here, what is sealed under another key, once it lies here under today's
 * - here, what no entry of the journal names: the program ended between the file and its entry
 * - in either place, what belonged to somebody who was deleted, whatever copy names it: a stick may have been away on that day
 * - in either place, what no record needs any more, a year after its record went, or after the key was changed, and not while a copy in
 *   that place may name it
 *
 * What lies in the second place and is named by no entry may be another PC's and stays.
 */
export function unneededFiles(
  files: readonly PlacedFile[],
  copies: readonly Copy[],
  needs: Needs,
  now: number,
): readonly PlacedFile[] {
  const here = new Set(files.filter(({ place }) => place === 'here').map(({ name }) => name))
  return idleFiles(files, needs)
    .filter(file => {
      if (file.place === 'here' && file.keyId !== needs.keyId && here.has(`${file.id}.${needs.keyId}.wya`))
        return true
      const fate = needs.fateOf(file.id)
      if (fate === 'unknown') return false
      if (fate === 'forgotten') return true
      if (fate === 'never-named') return file.place === 'here' && file.keyId === needs.keyId
      const named = copies.some(copy => copy.place === file.place && mayName(copy, fate, now))
      return fate + KEPT_FOR < now && !named
    })
    .map(({ place, name, size }) => ({ place, name, size }))
}
