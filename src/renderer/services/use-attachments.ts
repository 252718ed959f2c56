import { useMemo, useState } from 'react'
import {
  addAttachments,
  noteAttachment,
  removeAttachment,
  type AttachmentNote,
} from '../domain/attachments/attachment-changes'
import { attachmentsOf, attachmentTitle, maySeeAttachments } from '../domain/attachments/attachments-of'
import {
  attachmentEndings,
  givenFileName,
  planAttachmentGiving,
  type AttachmentGiving,
} from '../domain/attachments/give-attachment'
import { lowSpace } from '../domain/backup/guards'
import { basisChoices } from '../domain/giving-out/basis-choices'
import type { RecordName } from '../domain/journal/entry'
import type { OpenedPdf } from '../domain/ports'
import { attachment, type Attachment } from '../domain/records/attachment'
import { fail, type Problem, type Result } from '../domain/result'
import { sizeWords } from '../domain/words/backup-words'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices, type Notices } from './notices'
import { useServices, type Services } from './services'
import { useAll } from './use-records'
import { useRights } from './use-rights'
import { useWrite } from './use-write'

/** One photo or scan as a list shows it. */
export type AttachmentItem = {
  readonly id: string
  /** Its caption, else the file's name. */
  readonly title: string
  readonly caption: string
  /** `YYYY-MM-DD`, or empty. */
  readonly takenOn: string
  /** What is known of the file, in one line. */
  readonly facts: string
  readonly isPhoto: boolean
}

/** What is to be seen of one: a photo, the pages of a scan, or why there is nothing to be seen. */
export type OpenedAttachment =
  | { readonly kind: 'photo'; readonly photo: Blob }
  | { readonly kind: 'scan'; readonly pdf: OpenedPdf }
  | { readonly kind: 'refused'; readonly sentence: string }

/** Everything `ui/AttachmentsCard` needs: hand it over as it is, `<AttachmentsCard {...attachments} />`. */
export type AttachmentsDesk = {
  readonly items: readonly AttachmentItem[]
  readonly open: (id: string) => Promise<OpenedAttachment>
  /** Undefined for whoever may not write. */
  readonly writing:
    | {
        readonly adding: boolean
        /** The id of what was added; undefined where nothing was. */
        readonly add: () => Promise<string | undefined>
        readonly note: (id: string, note: AttachmentNote) => Promise<boolean>
        readonly remove: (id: string) => Promise<boolean>
      }
    | undefined
  /** Undefined for whoever may give nothing out. */
  readonly giving:
    | {
        readonly bases: readonly { readonly value: string; readonly label: string }[]
        /** Why it was refused, in words; undefined when it was handed over, or the clerk gave up where to save it. */
        readonly give: (id: string, request: AttachmentGiving) => Promise<string | undefined>
      }
    | undefined
}

const itemOf = (one: Attachment): AttachmentItem => ({
  id: one.id,
  title: attachmentTitle(one),
  caption: one.caption ?? '',
  takenOn: one.takenOn ?? '',
  facts: `${one.name}　${sizeWords(one.bytes)}　${one.addedOn} ${one.addedBy}添加`,
  isPhoto: one.mediaType !== 'application/pdf',
})

type Port = Pick<Services, 'records' | 'attachments' | 'desktop' | 'preview'>

function reading({ records, attachments, preview }: Port) {
  async function read(id: string): Promise<Result<{ readonly one: Attachment; readonly bytes: Uint8Array }>> {
    const one = records.find(attachment, id)
    if (one === undefined) return fail('attachment-missing')
    const bytes = await attachments.read(one)
    return bytes.ok ? { ok: true, value: { one, bytes: bytes.value } } : bytes
  }

  async function open(id: string): Promise<OpenedAttachment> {
    const found = await read(id)
    if (!found.ok) return { kind: 'refused', sentence: refusalWords(found.problem) }
    const { one, bytes } = found.value
    if (one.mediaType === 'application/pdf') {
      const pdf = await preview.openForeign(bytes)
      return pdf.ok
        ? { kind: 'scan', pdf: pdf.value }
        : { kind: 'refused', sentence: refusalWords({ code: 'attachment-not-shown' }) }
    }
    return { kind: 'photo', photo: new Blob([new Uint8Array(bytes)], { type: one.mediaType }) }
  }
  return { read, open }
}

/** The file the clerk chooses, kept for the owner; null when none was chosen. */
async function chosen({ desktop, attachments }: Port, owner: RecordName): Promise<Result<Attachment | null>> {
  if (lowSpace(await desktop.diskSpace()) === 'stop') return fail('disk-full')
  const file = await desktop.openFile('attachment')
  return file === null ? { ok: true, value: null } : attachments.keep(file, owner)
}

const refuse = (notices: Notices, problem: Problem): false => {
  notices.refused(refusalWords(problem))
  return false
}

/**
 * The photos and scans that hang on a record, and what may be done with them. Undefined for whoever may not see what hangs on records
 * of this kind.
 */
export function useAttachments({ kind, id: ownerId }: RecordName): AttachmentsDesk | undefined {
  const services = useServices()
  const { records, desktop } = services
  const rights = useRights()
  const notices = useNotices()
  const write = useWrite()
  const [adding, setAdding] = useState(false)
  const all = useAll(attachment)
  const items = useMemo(() => attachmentsOf(all, { kind, id: ownerId }).map(itemOf), [all, kind, ownerId])
  const port = useMemo(() => reading(services), [services])

  if (!maySeeAttachments(kind, rights)) return undefined

  const withOne = async (id: string, act: (one: Attachment) => Promise<boolean>): Promise<boolean> => {
    const one = records.find(attachment, id)
    return one === undefined ? refuse(notices, { code: 'attachment-missing' }) : act(one)
  }

  const add = async (): Promise<string | undefined> => {
    setAdding(true)
    try {
      const kept = await chosen(services, { kind, id: ownerId })
      if (!kept.ok) refuse(notices, kept.problem)
      if (!kept.ok || kept.value === null) return undefined
      const added = await write(addAttachments([kept.value]), `已添加 ${attachmentTitle(kept.value)}`)
      return added && kept.value.id
    } finally {
      setAdding(false)
    }
  }

  const give = async (id: string, request: AttachmentGiving): Promise<string | undefined> => {
    const found = await port.read(id)
    if (!found.ok) return refusalWords(found.problem)
    const { one, bytes } = found.value
    const planned = planAttachmentGiving(one, request, rights)
    if (!planned.ok) return refusalWords(planned.problem)
    const written = await records.commit(planned.value)
    if (!written.ok) return refusalWords(written.problem)
    const saved = await desktop.saveFile(attachmentEndings[one.mediaType], givenFileName(one), bytes)
    if (saved !== null) notices.done(`已另存为 ${saved}`)
    return undefined
  }

  return {
    items,
    open: port.open,
    writing: rights.includes('write')
      ? {
          adding,
          add,
          note: (id, note) =>
            withOne(id, async one => (await write(noteAttachment(one, note), '已保存说明')) !== undefined),
          remove: id =>
            withOne(
              id,
              async one =>
                (await write(removeAttachment(one), `已移除 ${attachmentTitle(one)}`)) !== undefined,
            ),
        }
      : undefined,
    giving: rights.includes('export') ? { bases: basisChoices, give } : undefined,
  }
}
