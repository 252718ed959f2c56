import { put, type Change } from '../journal/entry'
import { attachment, type Attachment } from '../records/attachment'
import { attachmentTitle } from './attachments-of'

/** What a clerk says of a photo or scan: empty fields say nothing. `takenOn`: `YYYY-MM-DD`. */
export type AttachmentNote = { readonly caption: string; readonly takenOn: string }

/** The record with what the clerk says of it now. */
function noted(one: Attachment, { caption, takenOn }: AttachmentNote): Attachment {
  const anew: Attachment = { ...one }
  delete anew.caption
  delete anew.takenOn
  const said = caption.trim()
  return { ...anew, ...(said !== '' && { caption: said }), ...(takenOn !== '' && { takenOn }) }
}

/** Saving what was kept, as an entry of its own. */
export const addAttachments = (kept: readonly Attachment[]): Change => ({
  cause: 'attachment-added',
  detail: kept.map(attachmentTitle).join('、'),
  save: kept.map(one => put(attachment, one)),
})

export const noteAttachment = (one: Attachment, note: AttachmentNote): Change => {
  const changed = noted(one, note)
  return {
    cause: 'attachment-edited',
    detail: attachmentTitle(changed),
    save: [put(attachment, changed)],
  }
}

export const removeAttachment = (one: Attachment): Change => ({
  cause: 'attachment-removed',
  detail: attachmentTitle(one),
  save: [],
  remove: [{ kind: attachment, id: one.id }],
})
