import type { Accounts } from '../../../domain/accounts/accounts'
import { LARGEST_ATTACHMENT, type Attachments } from '../../../domain/attachments/attachments'
import { mediaTypeOf } from '../../../domain/attachments/media-type'
import type { Photos, ReadyPhoto } from '../../../domain/attachments/photos'
import type { RecordName } from '../../../domain/journal/entry'
import type { Preview } from '../../../domain/ports'
import { WORKBOOK_TYPE } from '../../../domain/records/attachment'
import { fail, ok, type Result } from '../../../domain/result'
import { sizeWords } from '../../../domain/words/backup-words'
import type { World } from '../../../domain/world'
import { hashOf } from '../hash'
import type { AttachmentStore } from './attachment-store'

type Parts = {
  readonly store: AttachmentStore
  readonly photos: Photos
  readonly preview: Pick<Preview, 'openForeign'>
  readonly accounts: Pick<Accounts, 'me'>
  readonly world: Pick<World, 'today' | 'newId'>
}

/** The name it had, not longer than a record keeps. */
const keptName = (name: string): string => Array.from(name).slice(0, 100).join('') || '未命名'

/** Attachments of the opened records. */
export function openAttachments({ store, photos, preview, accounts, world }: Parts): Attachments {
  /** A PDF is kept only where it can be shown. */
  async function readyScan(bytes: Uint8Array): Promise<Result<ReadyPhoto>> {
    const opened = await preview.openForeign(bytes)
    if (!opened.ok) return opened
    opened.value.close()
    return ok({ mediaType: 'application/pdf', bytes })
  }

  async function ready(bytes: Uint8Array): Promise<Result<ReadyPhoto>> {
    if (bytes.length > LARGEST_ATTACHMENT)
      return fail('attachment-too-large', { size: sizeWords(bytes.length) })
    const mediaType = mediaTypeOf(bytes)
    if (!mediaType.ok) return mediaType
    if (mediaType.value === 'application/pdf') return readyScan(bytes)
    return photos.shrink(bytes, mediaType.value)
  }

  const write = (name: string, { mediaType, bytes }: ReadyPhoto, owner: RecordName) =>
    store.write(
      {
        id: world.newId(),
        ownerKind: owner.kind,
        ownerId: owner.id,
        name: keptName(name),
        mediaType,
        bytes: bytes.length,
        sha256: hashOf(bytes),
        addedOn: world.today(),
        addedBy: accounts.me().name,
      },
      bytes,
    )

  return {
    async keep({ name, bytes }, owner) {
      const made = await ready(bytes)
      return made.ok ? write(name, made.value, owner) : made
    },
    async keepForm({ name, bytes }, owner) {
      if (bytes.length > LARGEST_ATTACHMENT)
        return fail('attachment-too-large', { size: sizeWords(bytes.length) })
      return write(name, { mediaType: WORKBOOK_TYPE, bytes }, owner)
    },
    async read(one) {
      const found = await store.read(one)
      if (found.kind === 'good') return ok(found.plain)
      return fail(found.kind === 'missing' ? 'attachment-missing' : 'attachment-damaged')
    },
  }
}
