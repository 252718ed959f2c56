import { LARGEST_ATTACHMENT, type Attachments } from '../../../domain/attachments/attachments'
import { attachmentFileName } from '../../../domain/attachments/file-name'
import { mediaTypeOf } from '../../../domain/attachments/media-type'
import type { ReadyPhoto } from '../../../domain/attachments/photos'
import type { Attachment } from '../../../domain/records/attachment'
import { fail, ok, type Result } from '../../../domain/result'
import { sizeWords } from '../../../domain/words/backup-words'
import { inSlices } from '../breathe'
import { keyIdOf } from '../files/newest-ring'
import { hashOf } from '../hash'
import { sealAttachment } from './attachment-file'
import type { AttachmentParts } from './attachment-parts'
import { readAttachmentIn, readMended, type FileKey } from './read-attachment'

/** The name it had, not longer than a record keeps. */
const keptName = (name: string): string => Array.from(name).slice(0, 100).join('') || '未命名'

/** Attachments of the opened records. */
export function openAttachments(parts: AttachmentParts): Attachments {
  const { records, files, sealing, session, photos, accounts, world } = parts
  const keyNow = (): FileKey => ({
    keyId: keyIdOf(records.ring()),
    seal: sealing.sealBytesWith(session.key),
  })

  async function ready(bytes: Uint8Array): Promise<Result<ReadyPhoto>> {
    if (bytes.length > LARGEST_ATTACHMENT)
      return fail('attachment-too-large', { size: sizeWords(bytes.length) })
    const mediaType = mediaTypeOf(bytes)
    if (!mediaType.ok) return mediaType
    if (mediaType.value === 'application/pdf') return ok({ mediaType: mediaType.value, bytes })
    return photos.shrink(bytes, mediaType.value)
  }

  /** To the disk, and read back from it. */
  async function write(one: Attachment, plain: Uint8Array): Promise<Result<Attachment>> {
    const key = keyNow()
    const name = attachmentFileName(one.id, key.keyId)
    const sealed = await inSlices(sealAttachment(plain, one.id, key.seal))
    if ((await files.write('here', name, sealed)) !== 'written') return fail('disk-full')
    if ((await readAttachmentIn(files, 'here', one, key)).kind === 'good') return ok(one)
    await files.remove('here', name)
    throw new Error('An attachment does not read back as it was written')
  }

  return {
    async keep({ name, bytes }, owner) {
      const made = await ready(bytes)
      if (!made.ok) return made
      const { mediaType, bytes: plain } = made.value
      const one: Attachment = {
        id: world.newId(),
        ownerKind: owner.kind,
        ownerId: owner.id,
        name: keptName(name),
        mediaType,
        bytes: plain.length,
        sha256: hashOf(plain),
        addedOn: world.today(),
        addedBy: accounts.me().name,
      }
      return write(one, plain)
    },
    async read(one) {
      const found = await readMended(files, one, keyNow())
      if (found.kind === 'good') return ok(found.plain)
      return fail(found.kind === 'missing' ? 'attachment-missing' : 'attachment-damaged')
    },
  }
}
