import { addAttachments } from '../../domain/attachments/attachment-changes'
import { mediaTypeOf } from '../../domain/attachments/media-type'
import { LARGEST_ATTACHMENT } from '../../domain/attachments/attachments'
import { design } from '../../domain/records/design'
import { fail, ok, type Result } from '../../domain/result'
import type { NamedBytes } from '../../domain/sheet/workbook'
import type { Services } from '../../services/services'

/**
 * Keeps a scan of stock, or a picture, on a design; gives its id. Refusals: `scan-not-picture`, those of keeping an attachment
 * (`attachment-too-large`, `attachment-unknown` …), those of writing.
 */
export async function keepPicture(
  { attachments, records }: Pick<Services, 'attachments' | 'records'>,
  file: NamedBytes,
  designId: string,
): Promise<Result<string>> {
  const type = file.bytes.length > LARGEST_ATTACHMENT ? undefined : mediaTypeOf(file.bytes)
  if (type?.ok === true && type.value === 'application/pdf') return fail('scan-not-picture')
  const kept = await attachments.keep(file, { kind: design.kind, id: designId })
  if (!kept.ok) return kept
  const written = await records.commit(addAttachments([kept.value]))
  return written.ok ? ok(kept.value.id) : written
}
