import { currentShapes } from '../../domain/records/shapes'
import { fail, type Result } from '../../domain/result'
import { inSlices } from './breathe'
import { openDatabase } from './database/database'
import { foundStore } from './database/found-store'
import { journalFrames } from './files/file-frames'
import { framed } from './files/framed'
import { nextFile, startFile } from './files/journal-log'
import type { StoreImage } from './image'
import { openRecords, STORE_NAME, type Opening } from './open-records'
import type { OpenRecords } from './start-records'

/** A store in which nothing was ever written. */
export const emptyImage = ({ ring, world, shapes = currentShapes }: Opening): StoreImage => ({
  ring,
  device: world.newId(),
  version: shapes.version,
  entry: null,
  link: '',
  pages: [],
  journal: [],
})

/**
 * Begin the office's records where there are none: empty, or with what was saved from elsewhere. A journal file that holds all of the
 * journal is begun first, then the database. Refusals: `already-founded`, and those of {@link openRecords}.
 */
export async function foundRecords(opening: Opening, image: StoreImage): Promise<Result<OpenRecords>> {
  const { journal, name = STORE_NAME } = opening
  const { device, version, ring } = image
  const frames = journalFrames({ device, version }, ring, image.journal)
  const listed = await journal.list()
  const place = await startFile(
    journal,
    nextFile(listed.at(-1)?.name),
    await inSlices(framed(frames, '留痕')),
  )
  if (!place.ok) return place
  const database = openDatabase(name)
  try {
    const founded = await foundStore(database, image, place.value)
    if (!founded.ok) return fail(founded.problem.code)
  } finally {
    database.close()
  }
  return openRecords({ ...opening, ring })
}
