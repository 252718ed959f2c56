import type { Accounts } from '../../../domain/accounts/accounts'
import type { Photos } from '../../../domain/attachments/photos'
import type { PlacedFiles } from '../../../domain/desktop'
import type { Sealing } from '../../../domain/ports'
import type { World } from '../../../domain/world'
import type { Session } from '../accounts/open-accounts'
import type { OpenRecords } from '../start-records'

/** What attachments are kept with. */
export type AttachmentParts = {
  readonly records: Pick<OpenRecords, 'ring' | 'all' | 'journal' | 'readEntry'>
  readonly files: PlacedFiles
  readonly sealing: Sealing
  readonly session: Session
  readonly photos: Photos
  readonly accounts: Pick<Accounts, 'me'>
  readonly world: Pick<World, 'today' | 'now' | 'newId'>
}
