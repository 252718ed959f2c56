import type { Desktop } from '../../../domain/desktop'
import type { Keys, Sealing } from '../../../domain/ports'
import type { World } from '../../../domain/world'
import type { Session } from '../accounts/session'
import type { AttachmentStore } from '../attachments/attachment-store'
import type { InTurn } from '../in-turn'
import type { OpenRecords } from '../start-records'
import type { Press } from './press'

/** What copies are made with. */
export type CopyParts = {
  readonly records: OpenRecords
  /** The database the records lie in. */
  readonly name: string
  readonly desktop: Pick<Desktop, 'backups' | 'secondPlace'>
  readonly attachments: AttachmentStore
  /** Copies, and changes of the data key, one after another. */
  readonly turn: InTurn
  readonly press: Press
  readonly keys: Keys
  readonly sealing: Sealing
  readonly session: Session
  readonly world: World
}
