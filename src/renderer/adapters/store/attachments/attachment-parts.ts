import type { PlacedFiles } from '../../../domain/desktop'
import type { Sealing } from '../../../domain/ports'
import { keyIdOf } from '../files/newest-ring'
import type { Session } from '../accounts/session'
import type { OpenRecords } from '../start-records'
import type { FileKey } from './read-attachment'

/** Where attachments lie, and what tells of them. */
export type AttachmentParts = {
  readonly records: Pick<OpenRecords, 'ring' | 'all' | 'find' | 'journal' | 'readEntry'>
  readonly files: PlacedFiles
  readonly sealing: Sealing
  readonly session: Session
}

/** A data key as files are sealed with it, given the ring that holds it. */
export const fileKey = (sealing: Sealing, ring: string, key: Uint8Array): FileKey => ({
  keyId: keyIdOf(ring),
  seal: sealing.sealBytesWith(key),
})

/** The data key in force. */
export const keyNow = ({ records, sealing, session }: AttachmentParts): FileKey =>
  fileKey(sealing, records.ring(), session.key)
