import { attachmentEndings } from '../attachments/give-attachment'
import { attachmentTitle } from '../attachments/attachments-of'
import type { Paper } from '../paper/paper'
import { paperFileName } from '../paper/paper-file-name'
import type { Attachment } from '../records/attachment'
import type { Meeting } from '../records/meeting'
import type { IssuedPaper } from '../records/paper'
import type { PublicNotice } from '../records/public-notice'
import type { Supervision } from '../records/supervision'
import { archiveOrder, type ArchivePart } from './data/archive-order'

/** One file of the archive: its place in the list, what the list says of it, and the file's name. */
export type ArchiveItem = {
  readonly title: string
  readonly number: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly fileName: string
  readonly source:
    | { readonly kind: 'paper'; readonly layout: Paper; readonly remark: string }
    | { readonly kind: 'word'; readonly layout: Paper }
    | { readonly kind: 'attachment'; readonly attachment: Attachment }
}

/** A paper that is printed and not registered, as the record fills it in: what the list remarks on it, and what stands on it. */
export type PrintedPaper = Pick<IssuedPaper, 'documentId' | 'title' | 'subject' | 'issuedOn' | 'layout'> & {
  readonly remark: string
}

/** Everything there is of a meeting, among everything else on record. */
export type MeetingFile = {
  readonly meeting: Meeting
  readonly papers: readonly IssuedPaper[]
  /** Of this meeting. */
  readonly printed: readonly PrintedPaper[]
  readonly orders: readonly Supervision[]
  readonly notices: readonly PublicNotice[]
  readonly attachments: readonly Attachment[]
}

/** A paper of the archive, registered or not. */
type Filed = PrintedPaper & Partial<Pick<IssuedPaper, 'id' | 'number' | 'aboutId'>>

/** A public notice stands where it was needed: what was shown before a meeting before its notice, its result at the end. */
function partOf({ documentId, aboutId }: Filed, notices: readonly PublicNotice[]): ArchivePart | undefined {
  if (documentId !== 'public-notice') return archiveOrder.find(part => part === documentId)
  const kind = notices.find(({ id }) => id === aboutId)?.noticeKind
  return kind === 'before-meeting' || kind === 'candidates' ? 'notice-before' : 'public-notice'
}

function placeOf(paper: Filed, notices: readonly PublicNotice[]): number {
  const part = partOf(paper, notices)
  return part === undefined ? archiveOrder.length : archiveOrder.indexOf(part)
}

const sorted = (papers: readonly Filed[], notices: readonly PublicNotice[]): readonly Filed[] =>
  papers.toSorted(
    (one, other) =>
      placeOf(one, notices) - placeOf(other, notices) ||
      one.issuedOn.localeCompare(other.issuedOn) ||
      (one.number ?? '').localeCompare(other.number ?? '', 'zh-CN', { numeric: true }),
  )

/** A name a file can have on Windows, after its place in the list: `03 签到表.pdf`. */
const named = (nth: number, name: string, ending: string): string =>
  `${String(nth + 1).padStart(2, '0')} ${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 80)}.${ending}`

/** Minutes that were issued before the meeting was opened again are kept with the others, and said to be so. */
const isSuperseded = ({ id, documentId }: Filed, { minutesPaperId }: Meeting): boolean =>
  documentId === 'minutes' && id !== minutesPaperId

/** Ids of the meeting, its orders and its notices, those of its topics among them. */
function ownIds({ meeting, orders, notices }: MeetingFile): ReadonlySet<string> {
  const topics = new Set(meeting.agenda.flatMap(({ topicId }) => topicId ?? []))
  const ofMeeting = ({ meetingId }: { readonly meetingId?: string | undefined }): boolean =>
    meetingId === meeting.id
  return new Set([
    meeting.id,
    ...orders.filter(ofMeeting).map(({ id }) => id),
    ...notices.filter(one => ofMeeting(one) || topics.has(one.topicId ?? '')).map(({ id }) => id),
  ])
}

/** What stands in the archive before it is numbered. */
type Unnumbered = Omit<ArchiveItem, 'fileName'> & { readonly name: string; readonly ending: string }

/** A paper; the minutes in force stand a second time as a Word file, to be edited. */
function itemsOf(paper: Filed, meeting: Meeting): readonly Unnumbered[] {
  const { subject, layout, remark, issuedOn: day, number = '' } = paper
  const former = isSuperseded(paper, meeting) ? '（更正前）' : ''
  const title = subject === meeting.title ? paper.title : `${paper.title}（${subject}）`
  const told = { number, day, title: title + former, name: paperFileName(paper) + former }
  const drawn: Unnumbered = { ...told, ending: 'pdf', source: { kind: 'paper', layout, remark } }
  if (paper.id === undefined || paper.id !== meeting.minutesPaperId) return [drawn]
  return [drawn, { ...told, ending: 'docx', source: { kind: 'word', layout } }]
}

/**
 * 会议档案: every paper of a meeting in the order it was needed, then the photos and scans of the meeting, of its supervision orders and
 * of its public notices.
 */
export function archivePlan(file: MeetingFile): readonly ArchiveItem[] {
  const { meeting, papers, printed, notices, attachments } = file
  const own = ownIds(file)
  const issued = papers
    .filter(({ meetingId, aboutId = '' }) => meetingId === meeting.id || own.has(aboutId))
    .map(paper => ({ ...paper, remark: '' }))
  const hung = attachments
    .filter(({ ownerId }) => own.has(ownerId))
    .toSorted((one, other) => one.addedOn.localeCompare(other.addedOn))
    .map((attachment): Unnumbered => ({
      title: attachmentTitle(attachment),
      number: '',
      day: attachment.takenOn ?? attachment.addedOn,
      name: attachmentTitle(attachment),
      ending: attachmentEndings[attachment.mediaType],
      source: { kind: 'attachment', attachment },
    }))
  return [...sorted([...issued, ...printed], notices).flatMap(paper => itemsOf(paper, meeting)), ...hung].map(
    ({ name, ending, ...item }, nth) => ({ ...item, fileName: named(nth, name, ending) }),
  )
}
