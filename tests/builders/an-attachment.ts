import { hashOf } from '../../src/renderer/adapters/store/hash'
import type { Attachment } from '../../src/renderer/domain/records/attachment'

/** The nth id of attachments: file names are made of UUIDs only. */
export const attachmentId = (nth: number): string =>
  `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`

/** A photo of so many bytes, none of which is like the next. Its bytes are no picture. */
export const photoBytes = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) * 7) % 256)

/** A photo on the meeting `meeting-1`, with these bytes. */
export const anAttachment = (
  bytes: Uint8Array = photoBytes(1000),
  facts: Partial<Attachment> = {},
): Attachment => ({
  id: attachmentId(1),
  ownerKind: 'meeting',
  ownerId: 'meeting-1',
  name: '会场.jpg',
  mediaType: 'image/jpeg',
  bytes: bytes.length,
  sha256: hashOf(bytes),
  addedOn: '2026-11-22',
  addedBy: '张主任',
  ...facts,
})
