import type { Watch } from '../../domain/progress'
import { attachment } from '../../domain/records/attachment'
import type { StreetForm } from '../../domain/records/street-form'
import { fail, type Result } from '../../domain/result'
import type { Services } from '../../services/services'
import { readForm, type ReadForm } from './read-form'

/** The empty form as it is kept. Refusals: `attachment-missing`, `attachment-damaged`, those of reading it. */
export async function readKeptForm(
  { records, attachments, sheets }: Pick<Services, 'records' | 'attachments' | 'sheets'>,
  { fileId }: StreetForm,
  watch: Watch,
): Promise<Result<ReadForm>> {
  const kept = records.find(attachment, fileId)
  if (kept === undefined) return fail('attachment-missing')
  const bytes = await attachments.read(kept)
  return bytes.ok ? readForm(sheets, { name: kept.name, bytes: bytes.value }, watch) : bytes
}
