import { atOnce } from '../../../domain/paced'
import type { Sealing } from '../../../domain/ports'
import { currentShapes } from '../../../domain/records/shapes'
import type { Result } from '../../../domain/result'
import { openDatabase } from '../database/database'
import { readAll } from '../database/read-rows'
import { checkBackup, writeBackup, type BackupSummary } from '../files/backup-file'
import { readFrames } from '../frames/frames'

/** What a copy is made of. */
export type PressRequest = {
  /** The database. */
  readonly name: string
  readonly key: Uint8Array
  readonly madeAt: number
  /** Records by kind, as they are counted in memory. */
  readonly counts: Readonly<Record<string, number>>
}

/** Makes the bytes of a copy, and opens them again. Away from the page's main thread where there is one. */
export type Press = {
  make(request: PressRequest): Promise<Uint8Array>
  /** Open a copy whole. Refusals: `backup-damaged`, `data-newer`. */
  check(file: Uint8Array, key: Uint8Array): Promise<Result<BackupSummary>>
}

export const press = (sealing: Sealing): Press => ({
  async make({ name, key, madeAt, counts }) {
    const database = openDatabase(name)
    try {
      const { head, ...stored } = await readAll(database)
      const image = { ...stored, entry: head.entry, link: head.link }
      return atOnce(writeBackup(image, { madeAt, counts }, sealing.sealWith(key)))
    } finally {
      database.close()
    }
  },
  check(file, key) {
    const { frames, damage } = readFrames(file)
    return Promise.resolve(atOnce(checkBackup(frames, damage, sealing.sealWith(key), currentShapes)))
  },
})
