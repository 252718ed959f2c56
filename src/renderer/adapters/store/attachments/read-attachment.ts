import { attachmentFileName } from '../../../domain/attachments/file-name'
import type { Place, PlacedFiles } from '../../../domain/desktop'
import type { ByteSeal } from '../../../domain/ports'
import type { Attachment } from '../../../domain/records/attachment'
import { inSlices } from '../breathe'
import { StoreDamaged } from '../damaged'
import { hashOf } from '../hash'
import { openAttachment } from './attachment-file'

/** The data key an attachment is sealed with. */
export type FileKey = { readonly keyId: string; readonly seal: ByteSeal }

/** An attachment's bytes, or what is wrong with the file. */
export type ReadFile =
  | { readonly kind: 'good'; readonly sealed: Uint8Array; readonly plain: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }

/** Open a file as it lies in a place. Only what is just what the record says is good. */
export async function readAttachmentIn(
  files: Pick<PlacedFiles, 'read'>,
  place: Place,
  { id, sha256 }: Pick<Attachment, 'id' | 'sha256'>,
  { keyId, seal }: FileKey,
): Promise<ReadFile> {
  const sealed = await files.read(place, attachmentFileName(id, keyId))
  if (sealed === null) return { kind: 'missing' }
  try {
    const plain = await inSlices(openAttachment(sealed, id, seal))
    return hashOf(plain) === sha256 ? { kind: 'good', sealed, plain } : { kind: 'damaged' }
  } catch (fault) {
    if (fault instanceof StoreDamaged) return { kind: 'damaged' }
    throw fault
  }
}

/** As {@link readAttachmentIn}, here; a file that is missing or damaged here is put in its place from the second one. */
export async function readMended(
  files: PlacedFiles,
  one: Pick<Attachment, 'id' | 'sha256'>,
  key: FileKey,
): Promise<ReadFile> {
  const here = await readAttachmentIn(files, 'here', one, key)
  if (here.kind === 'good') return here
  const there = await readAttachmentIn(files, 'second', one, key)
  if (there.kind !== 'good') return here
  const name = attachmentFileName(one.id, key.keyId)
  if (here.kind === 'damaged') await files.remove('here', name)
  await files.write('here', name, there.sealed)
  return there
}
