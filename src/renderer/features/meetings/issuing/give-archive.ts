import { archiveList } from '../../../documents/meeting-archive'
import { answerGiving, type AttachmentGiving } from '../../../domain/attachments/give-attachment'
import type { Right } from '../../../domain/accounts/roles'
import { archivePlan, type ArchiveItem } from '../../../domain/meeting/archive-plan'
import { findMeeting } from '../../../domain/meeting/find-meeting'
import { attachment } from '../../../domain/records/attachment'
import { meeting as meetingKind } from '../../../domain/records/meeting'
import { issuedPaper } from '../../../domain/records/paper'
import { publicNotice } from '../../../domain/records/public-notice'
import { supervision } from '../../../domain/records/supervision'
import { fail, ok, type Result } from '../../../domain/result'
import type { NamedBytes } from '../../../domain/sheet/workbook'
import type { Services } from '../../../services/services'

type Ports = Pick<Services, 'records' | 'pages' | 'attachments' | 'archives' | 'desktop' | 'world'>

/** The bytes of every file of the archive, in order; the first that cannot be had refuses all. */
async function filesOf(
  { pages, attachments }: Ports,
  items: readonly ArchiveItem[],
): Promise<Result<NamedBytes[]>> {
  const files: NamedBytes[] = []
  for (const { fileName, source } of items) {
    if (source.kind === 'paper') {
      const drawn = await pages.draw(source.paper.layout)
      if (!drawn.ok) return drawn
      files.push({ name: fileName, bytes: drawn.value.bytes })
    } else {
      const read = await attachments.read(source.attachment)
      if (!read.ok) return read
      files.push({ name: fileName, bytes: read.value })
    }
  }
  return ok(files)
}

/**
 * 会议档案: all papers, photos and scans of a meeting with their numbered list as one zip, through the gate of giving out: everything is
 * drawn first, then the entry in the journal, then the file. Gives the name it was saved under, or null when the clerk gave up.
 * Refusals: `meeting-not-found`, `archive-empty`, those of giving out, of drawing and of reading attachments.
 */
export async function giveArchive(
  ports: Ports,
  meetingId: string,
  request: AttachmentGiving,
  rights: readonly Right[],
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
    orders: records.all(supervision),
    notices: records.all(publicNotice),
    attachments: records.all(attachment),
  })
  if (items.length === 0) return fail('archive-empty')
  const files = await filesOf(ports, items)
  if (!files.ok) return files
  const list = await pages.draw(archiveList(meeting.title, body.name, world.today(), items))
  if (!list.ok) return list
  const written = await records.commit({
    cause: 'meeting-given',
    detail: `${meeting.title}档案 ${items.length} 件；${note.value}`,
    save: [],
    about: [{ kind: meetingKind.kind, id: meeting.id }],
  })
  if (!written.ok) return written
  const zip = await archives.seal([{ name: '00 目录.pdf', bytes: list.value.bytes }, ...files.value], null)
  return ok(await desktop.saveFile('zip', `${meeting.title}档案.zip`, zip))
}
