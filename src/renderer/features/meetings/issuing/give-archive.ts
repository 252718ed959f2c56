import { archiveList, type ArchiveLine } from '../../../documents/meeting-archive'
import { answerGiving, type AttachmentGiving } from '../../../domain/attachments/give-attachment'
import type { Right } from '../../../domain/accounts/roles'
import { archivePlan, type ArchiveItem } from '../../../domain/meeting/archive-plan'
import { findMeeting } from '../../../domain/meeting/find-meeting'
import type { Watch } from '../../../domain/progress'
import { attachment } from '../../../domain/records/attachment'
import { meeting as meetingKind } from '../../../domain/records/meeting'
import { issuedPaper } from '../../../domain/records/paper'
import { publicNotice } from '../../../domain/records/public-notice'
import { supervision } from '../../../domain/records/supervision'
import { fail, ok, type Result } from '../../../domain/result'
import type { NamedBytes } from '../../../domain/sheet/workbook'
import type { Services } from '../../../services/services'
import { paperContext, paperRecords } from '../papers/paper-context'
import { printedPapers } from './printed-papers'

type Ports = Pick<
  Services,
  'records' | 'pages' | 'wordFiles' | 'attachments' | 'archives' | 'desktop' | 'world'
>

/** A file of the archive and the line that tells of it. */
type ArchiveFile = { readonly file: NamedBytes; readonly line: ArchiveLine }

async function fileOf(
  { pages, wordFiles, attachments }: Ports,
  { title, number, day, fileName, source }: ArchiveItem,
): Promise<Result<ArchiveFile>> {
  const line = { title, number, day }
  if (source.kind === 'word') {
    const bytes = await wordFiles.write(source.layout)
    return ok({ file: { name: fileName, bytes }, line: { ...line, pages: undefined, remark: 'Word 文件' } })
  }
  if (source.kind === 'paper') {
    const drawn = await pages.draw(source.layout)
    if (!drawn.ok) return drawn
    const { bytes, pages: count } = drawn.value
    return ok({ file: { name: fileName, bytes }, line: { ...line, pages: count, remark: source.remark } })
  }
  const { attachment: one } = source
  const read = await attachments.read(one)
  if (!read.ok) return read
  const isScan = one.mediaType === 'application/pdf'
  return ok({
    file: { name: fileName, bytes: read.value },
    line: { ...line, pages: isScan ? undefined : 1, remark: isScan ? '扫描件' : '照片' },
  })
}

/** The bytes of every file of the archive, in order; the first that cannot be had refuses all. */
async function filesOf(
  ports: Ports,
  items: readonly ArchiveItem[],
  watch: Watch,
): Promise<Result<readonly ArchiveFile[]>> {
  const files: ArchiveFile[] = []
  for (const [nth, item] of items.entries()) {
    watch.report({ step: `整理会议档案：${item.title}`, done: nth, total: items.length })
    if (watch.cancelled()) return fail('cancelled')
    const made = await fileOf(ports, item)
    if (!made.ok) return made
    files.push(made.value)
  }
  return watch.cancelled() ? fail('cancelled') : ok(files)
}

/**
 * 会议档案: all papers, photos and scans of a meeting with their numbered list as one zip, through the gate of giving out: everything is
 * drawn first, then the entry in the journal, then the file. Gives the name it was saved under, or null when the clerk gave up.
 * Refusals: `meeting-not-found`, `archive-empty`, `cancelled`, those of giving out, of drawing and of reading attachments.
 */
export async function giveArchive(
  ports: Ports,
  meetingId: string,
  { request, rights }: { readonly request: AttachmentGiving; readonly rights: readonly Right[] },
  watch: Watch,
): Promise<Result<string | null>> {
  const { records, pages, archives, desktop, world } = ports
  const found = findMeeting(records, meetingId)
  if (!found.ok) return found
  const { meeting, body } = found.value
  const note = answerGiving(request, rights)
  if (!note.ok) return note
  const items = archivePlan({
    meeting,
    papers: records.all(issuedPaper),
    printed: printedPapers(paperContext(paperRecords(records), { meeting, body, today: world.today() })),
    orders: records.all(supervision),
    notices: records.all(publicNotice),
    attachments: records.all(attachment),
  })
  if (items.length === 0) return fail('archive-empty')
  const files = await filesOf(ports, items, watch)
  if (!files.ok) return files
  const lines = files.value.map(({ line }) => line)
  const list = await pages.draw(archiveList(meeting.title, body.name, world.today(), lines))
  if (!list.ok) return list
  const written = await records.commit({
    cause: 'meeting-given',
    detail: `${meeting.title}档案 ${items.length} 件；${note.value}`,
    save: [],
    about: [{ kind: meetingKind.kind, id: meeting.id }],
  })
  if (!written.ok) return written
  const first = { name: '00 卷内目录.pdf', bytes: list.value.bytes }
  const zip = await archives.seal([first, ...files.value.map(({ file }) => file)], null)
  return ok(await desktop.saveFile('zip', `${meeting.title}档案.zip`, zip))
}
