import { attachmentFileName, readAttachmentFileName } from '../../../domain/attachments/file-name'
import type { PlacedFiles } from '../../../domain/desktop'
import type { Watch } from '../../../domain/progress'
import { fail, ok, type Result } from '../../../domain/result'
import { inSlices } from '../breathe'
import { StoreDamaged } from '../damaged'
import { openAttachment, sealAttachment } from './attachment-file'
import type { FileKey } from './read-attachment'

/** What a file holds, sealed under another key; null where it is not there or does not open. */
async function resealed(
  files: Pick<PlacedFiles, 'read'>,
  id: string,
  from: FileKey,
  to: FileKey,
): Promise<Uint8Array | null> {
  const name = attachmentFileName(id, from.keyId)
  for (const place of ['here', 'second'] as const) {
    const file = await files.read(place, name)
    if (file === null) continue
    try {
      const plain = await inSlices(openAttachment(file, id, from.seal))
      return await inSlices(sealAttachment(plain, id, to.seal))
    } catch (fault) {
      if (!(fault instanceof StoreDamaged)) throw fault
    }
  }
  return null
}

/**
 * These attachments under another key, here, beside the files under the old one. One that neither place has whole is left out.
 * Refusals: `disk-full`, `cancelled`; what was written so far is then superfluous and cleared away later.
 */
export async function resealAttachments(
  files: PlacedFiles,
  ids: readonly string[],
  from: FileKey,
  to: FileKey,
  watch: Watch,
): Promise<Result<null>> {
  const listed = await files.list()
  const here = new Set(listed.filter(({ place }) => place === 'here').map(({ name }) => name))
  for (const [done, id] of ids.entries()) {
    if (watch.cancelled()) return fail('cancelled')
    watch.report({ step: '重新封存照片与扫描件', done, total: ids.length })
    const name = attachmentFileName(id, to.keyId)
    const sealed = here.has(name) ? null : await resealed(files, id, from, to)
    if (sealed !== null && (await files.write('here', name, sealed)) !== 'written') return fail('disk-full')
  }
  return ok(null)
}

/** The ids of the files that lie here under a key. */
export async function idsUnder(files: PlacedFiles, { keyId }: FileKey): Promise<readonly string[]> {
  const listed = await files.list()
  return listed.flatMap(({ place, name }) => {
    const read = place === 'here' ? readAttachmentFileName(name) : null
    return read?.keyId === keyId ? [read.id] : []
  })
}
