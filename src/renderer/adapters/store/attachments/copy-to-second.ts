import { attachmentFileName } from '../../../domain/attachments/file-name'
import type { PlacedWritten } from '../../../domain/desktop'
import type { Attachment } from '../../../domain/records/attachment'
import { keyNow, type AttachmentParts } from './attachment-parts'

/** Those of these files that the second place lacks, put there. The copy that names them is only written after them. */
export async function copyToSecond(
  parts: AttachmentParts,
  named: readonly Attachment[],
): Promise<PlacedWritten> {
  const { files } = parts
  const { keyId } = keyNow(parts)
  const there = new Set(
    (await files.list()).filter(({ place }) => place === 'second').map(({ name }) => name),
  )
  for (const { id } of named) {
    const name = attachmentFileName(id, keyId)
    const bytes = there.has(name) ? null : await files.read('here', name)
    const written = bytes === null ? 'written' : await files.write('second', name, bytes)
    if (written !== 'written') return written
  }
  return 'written'
}
