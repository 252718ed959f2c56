import { z } from 'zod'
import type { Right } from '../accounts/roles'
import { bases, type Basis } from '../giving-out/data/bases'
import type { Change } from '../journal/entry'
import { attachment, WORKBOOK_TYPE, type Attachment, type MediaType } from '../records/attachment'
import { fail, ok, type Result } from '../result'
import { attachmentTitle } from './attachments-of'

/** What is answered before a photo or scan leaves this PC. The words of its issues are refusal codes. */
const asked = z.strictObject({
  recipient: z.string().trim().min(1, 'recipient-missing').max(40, 'recipient-long'),
  purpose: z.string().trim().min(1, 'purpose-missing').max(60, 'purpose-long'),
  basis: z.enum(Object.keys(bases) as [Basis, ...Basis[]], 'basis-missing'),
})

/** As the dialog holds it: the basis may not be chosen yet. */
export type AttachmentGiving = {
  readonly recipient: string
  readonly purpose: string
  readonly basis: string | undefined
}

/**
 * To whom, what for and on what ground, as the journal keeps it: `给街道办；用途：迎检；依据：法定职责`. Refusals: `export-forbidden`,
 * `recipient-missing`, `recipient-long`, `purpose-missing`, `purpose-long`, `basis-missing`.
 */
export function answerGiving(request: AttachmentGiving, rights: readonly Right[]): Result<string> {
  if (!rights.includes('export')) return fail('export-forbidden')
  const answered = asked.safeParse(request)
  if (!answered.success) return fail(answered.error.issues[0]?.message ?? '')
  const { recipient, purpose, basis } = answered.data
  return ok(`给${recipient}；用途：${purpose}；依据：${bases[basis].label}`)
}

/**
 * What stands in the journal before a photo or scan is handed over. Refusals: those of {@link answerGiving}.
 */
export function planAttachmentGiving(
  one: Attachment,
  request: AttachmentGiving,
  rights: readonly Right[],
): Result<Change> {
  const note = answerGiving(request, rights)
  if (!note.ok) return note
  return ok({
    cause: 'attachment-given',
    detail: `${attachmentTitle(one)}；${note.value}`,
    save: [],
    about: [
      { kind: attachment.kind, id: one.id },
      { kind: one.ownerKind, id: one.ownerId },
    ],
  })
}

/** The ending of a file of each type. */
export const attachmentEndings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  [WORKBOOK_TYPE]: 'xlsx',
} as const satisfies Readonly<Record<MediaType, string>>

/** What the file is called where it is saved: by its own name, with the ending of what it is now. */
export const givenFileName = ({ name, mediaType }: Attachment): string =>
  `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${attachmentEndings[mediaType]}`
