import { attachmentEndings } from '../attachments/give-attachment'
import { attachmentTitle } from '../attachments/attachments-of'
import { paperFileName } from '../paper/paper-file-name'
import type { Attachment } from '../records/attachment'
import type { Meeting } from '../records/meeting'
import type { IssuedPaper } from '../records/paper'
import type { PublicNotice } from '../records/public-notice'
import type { Supervision } from '../records/supervision'
import type { MeetingPaper } from './meeting-kind'

/** One file of the archive: its place in the list, what it is called there, and the file's name. */
export type ArchiveItem = {
  readonly title: string
  readonly fileName: string
  readonly source:
    | { readonly kind: 'paper'; readonly paper: IssuedPaper }
    | { readonly kind: 'attachment'; readonly attachment: Attachment }
}

/** Everything there is of a meeting. */
export type MeetingFile = {
  readonly meeting: Meeting
  readonly papers: readonly IssuedPaper[]
  readonly orders: readonly Supervision[]
  readonly notices: readonly PublicNotice[]
  readonly attachments: readonly Attachment[]
}

/** Papers in the order in which a meeting takes them; whatever else was issued comes after. */
const order: readonly MeetingPaper[] = [
  'meeting-notice',
  'meeting-agenda',
  'member-list',
  'sign-in-sheet',
  'topic-form',
  'ballot',
  'count-sheet',
  'election-result',
  'resolution',
  'minutes',
  'appointment',
  'supervision-slip',
  'public-notice',
]

const placeOf = ({ documentId }: IssuedPaper): number => {
  const place = order.findIndex(id => id === documentId)
  return place === -1 ? order.length : place
}

const sorted = (papers: readonly IssuedPaper[]): readonly IssuedPaper[] =>
  papers.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      one.issuedOn.localeCompare(other.issuedOn) ||
      (one.number ?? '').localeCompare(other.number ?? '', 'zh-CN', { numeric: true }),
  )

/** A name a file can have on Windows, after its place in the list: `03 签到表.pdf`. */
const named = (nth: number, name: string, ending: string): string =>
  `${String(nth + 1).padStart(2, '0')} ${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 80)}.${ending}`

/**
 * 会议档案: every paper of a meeting in the order it was needed, then the photos and scans of the meeting, of its supervision orders and
 * of its public notices.
 */
export function archivePlan({
  meeting,
  papers,
  orders,
  notices,
  attachments,
}: MeetingFile): readonly ArchiveItem[] {
  const own = new Set(
    [
      meeting,
      ...orders.filter(one => one.meetingId === meeting.id),
      ...notices.filter(one => one.meetingId === meeting.id),
    ].map(({ id }) => id),
  )
  const issued = sorted(
    papers.filter(({ meetingId, aboutId = '' }) => meetingId === meeting.id || own.has(aboutId)),
  ).map(paper => ({
    title: [paper.title, paper.number].filter(words => words !== undefined).join(' '),
    name: paperFileName(paper),
    ending: 'pdf',
    source: { kind: 'paper', paper } as const,
  }))
  const hung = attachments
    .filter(({ ownerId }) => own.has(ownerId))
    .toSorted((one, other) => one.addedOn.localeCompare(other.addedOn))
    .map(attachment => ({
      title: attachmentTitle(attachment),
      name: attachmentTitle(attachment),
      ending: attachmentEndings[attachment.mediaType],
      source: { kind: 'attachment', attachment } as const,
    }))
  return [...issued, ...hung].map(({ title, name, ending, source }, nth) => ({
    title,
    fileName: named(nth, name, ending),
    source,
  }))
}
