import type { JournalFiles } from '../../domain/desktop'
import type { KeyRing } from '../../domain/ports'
import { SCHEMA_VERSION } from '../../domain/records/upgrades'
import { newestRing } from './files/newest-ring'
import { metaRows, openDatabase } from './database/database'
import { catchUp, readAllFiles } from './files/catch-up'
import { STORE_NAME } from './open-records'

/** What is found before anybody has signed in. Nothing is changed by looking. */
export type Examined =
  /** Nothing was ever written here. */
  | { readonly kind: 'new' }
  /** Records are here, closed. */
  | { readonly kind: 'closed'; readonly ring: KeyRing }
  /** The database is empty although journal files have entries: the browser's profile was lost or moved. */
  | { readonly kind: 'lost' }
  /** A newer program wrote here. */
  | { readonly kind: 'newer' }

/** Look at the database and the journal files. */
export async function examineStore(journal: JournalFiles, name: string = STORE_NAME): Promise<Examined> {
  const database = openDatabase(name)
  try {
    const { meta } = database
    const ring = metaRows.ring.optional().parse(await meta.get('ring'))
    if (ring === undefined) {
      const { rows, damage } = await readAllFiles(journal)
      if (damage.some(({ kind }) => kind === 'newer')) return { kind: 'newer' }
      return rows.length === 0 && damage.length === 0 ? { kind: 'new' } : { kind: 'lost' }
    }
    if (metaRows.version.parse(await meta.get('version')).value > SCHEMA_VERSION) return { kind: 'newer' }
    const head = metaRows.head.parse(await meta.get('head')).value
    const caught = await catchUp(journal, head)
    return { kind: 'closed', ring: newestRing(ring.value, caught.ring) }
  } finally {
    database.close()
  }
}
