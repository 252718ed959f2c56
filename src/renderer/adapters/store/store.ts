import type { JournalFiles } from '../../domain/desktop'
import type { Cause } from '../../domain/journal/entry'
import type { KeyRing, Records, Seal, Sealing } from '../../domain/ports'
import type { Shapes } from '../../domain/records/shapes'
import type { World } from '../../domain/world'
import type { Database } from './database/database'
import type { JournalLog } from './files/journal-log'
import type { PageBook } from './pages/page-book'

/** Names who writes, by what is on record. */
export type Actor = (records: Pick<Records, 'find'>) => string

/** Whether whoever writes may write for this cause. */
export type May = (cause: Cause, records: Pick<Records, 'find'>) => boolean

/** An opened store: where it lies, and what is known of it. */
export type Store = {
  readonly database: Database
  readonly files: JournalFiles
  readonly log: JournalLog
  readonly sealing: Sealing
  readonly key: Uint8Array
  readonly seal: Seal
  readonly ring: KeyRing
  readonly shapes: Shapes
  readonly world: World
  readonly actor: Actor
  readonly may: May
  readonly device: string
  readonly book: PageBook
}
