import { addAttachments } from '../../domain/attachments/attachment-changes'
import { mediaTypeOf } from '../../domain/attachments/media-type'
import { LARGEST_ATTACHMENT } from '../../domain/attachments/attachments'
import { design } from '../../domain/records/design'
import { fail, ok, type Result } from '../../domain/result'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { sizeWords } from '../../domain/words/backup-words'
import type { Services } from '../../services/services'

/**
 * Keeps a scan of stock, or a picture, on a design; gives its id. Refusals: `scan-too-large`, `scan-not-picture` (each with the name of the
 * file), those of keeping an attachment (`attachment-heic`, `attachment-broken` …), those of writing.
 */
export async function keepPicture(
  { attachments, records }: Pick<Services, 'attachments' | 'records'>,
  file: NamedBytes,
  designId: string,
): Promise<Result<string>> {
  const { name, bytes } = file
  if (bytes.length > LARGEST_ATTACHMENT)
    return fail('scan-too-large', { name, size: sizeWords(bytes.length) })
  const type = mediaTypeOf(bytes)
  const noPicture = type.ok ? type.value === 'application/pdf' : type.problem.code === 'attachment-unknown'
  if (noPicture) return fail('scan-not-picture', { name })
  const kept = await attachments.keep(file, { kind: design.kind, id: designId })
  if (!kept.ok) return kept
  const written = await records.commit(addAttachments([kept.value]))
  return written.ok ? ok(kept.value.id) : written
}
