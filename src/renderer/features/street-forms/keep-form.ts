import type { Attachment } from '../../domain/records/attachment'
import { streetForm, type StreetForm } from '../../domain/records/street-form'
import { ok, type Result } from '../../domain/result'
import type { Services } from '../../services/services'
import type { ReadForm } from './read-form'

/** Keeps the empty file of a form; the form with it, and the attachment that is to be saved together. Refusals: those of `keepForm`. */
export async function keepForm(
  { attachments }: Pick<Services, 'attachments'>,
  { file }: ReadForm,
  form: StreetForm,
): Promise<Result<{ readonly form: StreetForm; readonly file: Attachment }>> {
  const kept = await attachments.keepForm(file, { kind: streetForm.kind, id: form.id })
  return kept.ok ? ok({ form: { ...form, fileId: kept.value.id }, file: kept.value }) : kept
}
