import { ballot } from '../../../../documents/ballot'
import { countSheet } from '../../../../documents/count-sheet'
import type { PrintableDocument } from '../../../../documents/define-document'
import { electionMethod } from '../../../../documents/election-method'
import { electionResultReport } from '../../../../documents/election-result'
import { letterRegister } from '../../../../documents/letter-register'
import { meetingAgenda } from '../../../../documents/meeting-agenda'
import { meetingNotice } from '../../../../documents/meeting-notice'
import { memberList } from '../../../../documents/member-list'
import { preparationReport } from '../../../../documents/preparation-report'
import { publicNoticeSheet } from '../../../../documents/public-notice'
import { resolution } from '../../../../documents/resolution'
import { signInSheet } from '../../../../documents/sign-in-sheet'
import { supervisionSlip } from '../../../../documents/supervision-slip'
import { topicForm } from '../../../../documents/topic-form'
import { methodFacts, reportFacts } from '../../../../domain/meeting/papers/own-words'
import {
  letterFacts,
  memberFacts,
  publicNoticeFacts,
  supervisionFacts,
  topicFacts,
} from '../../../../domain/meeting/papers/record-facts'
import { agendaFacts, noticeFacts, signInFacts } from '../../../../domain/meeting/papers/roll-facts'
import {
  electionFacts,
  mostBallots,
  resolvedItems,
  votedOn,
} from '../../../../domain/meeting/papers/vote-facts'
import { supervisionNumber } from '../../../../domain/supervision/issue-orders'
import type { WordsAsked } from '../OwnWordsButton'
import type { PaperContext, PaperMatter } from '../paper-context'

/** Something a paper cannot do without, and what the clerk is told where it is missing. */
type Need = { readonly words: string; readonly isMet: (context: PaperContext) => boolean }

/** A paper a meeting can take: what it needs, and what it says; several where there are several records to print. */
export type MeetingPaperEntry = {
  readonly document: PrintableDocument
  readonly needs: readonly Need[]
  readonly matters: (context: PaperContext) => readonly PaperMatter[]
  /** What the clerk writes for it herself. */
  readonly words?: WordsAsked
}

const place: Need = { words: '还没有填地点', isMet: ({ meeting }) => meeting.place !== '' }
const roll: Need = { words: '还没有应到人员', isMet: ({ meeting }) => mostBallots(meeting) > 0 }
const agenda: Need = { words: '还没有议程', isMet: ({ meeting }) => meeting.agenda.length > 0 }
const ballotMatter: Need = {
  words: '还没有候选人，也没有无记名表决的事项',
  isMet: ({ meeting }) => {
    const { posts, matters } = votedOn(meeting)
    return posts.some(({ candidates }) => candidates.length > 0) || matters.length > 0
  },
}
const everyPost: Need = {
  words: '有的职务还没有候选人',
  isMet: ({ meeting }) => votedOn(meeting).posts.every(({ candidates }) => candidates.length > 0),
}
const counted: Need = {
  words: '计票没有登记完，或者数字互相矛盾',
  isMet: ({ meeting }) => electionFacts(meeting) !== undefined,
}
const resolved: Need = {
  words: '还没有表决过的事项',
  isMet: ({ meeting }) => resolvedItems(meeting).length > 0,
}

const ofMeeting =
  (facts: (context: PaperContext) => Readonly<Record<string, unknown>>) =>
  (context: PaperContext): readonly PaperMatter[] => [
    { facts: facts(context), subject: context.meeting.title },
  ]

const heldAt = ({ meeting, body }: PaperContext) => ({
  organisation: body.name,
  meeting: meeting.title,
  date: meeting.startsAt.slice(0, 10),
})

/** The papers of meetings. Minutes and letters of appointment are issued in their own groups of the page. */
export const meetingPapers: readonly MeetingPaperEntry[] = [
  {
    document: topicForm,
    needs: [{ words: '还没有排入本次会议的议题', isMet: ({ topics }) => topics.length > 0 }],
    matters: ({ topics, body }) =>
      topics.map(topic => ({
        facts: topicFacts(topic, body),
        subject: topic.title,
        about: { kind: 'topic', id: topic.id },
      })),
  },
  {
    document: memberList,
    needs: [{ words: '还没有登记成员单位', isMet: ({ units }) => units.length > 0 }],
    matters: ofMeeting(({ units, body, today }) => memberFacts(units, body, today)),
  },
  {
    document: preparationReport,
    needs: [{ words: '还没有写报告正文', isMet: ({ meeting }) => meeting.reportBody !== undefined }],
    matters: ofMeeting(({ meeting, body }) => reportFacts(meeting, body)),
    words: { field: 'reportBody', label: '报告正文', hint: '一行一段；“一、……”“（一）……”自动作标题' },
  },
  {
    document: electionMethod,
    needs: [
      { words: '本次会议没有选举', isMet: ({ meeting }) => meeting.election !== undefined },
      { words: '还没有登记选举的职务', isMet: ({ meeting }) => meeting.election?.posts.length !== 0 },
    ],
    matters: ofMeeting(({ meeting, body }) => methodFacts(meeting, body) ?? {}),
    words: { field: 'methodExtra', label: '补充条款', hint: '接在通用条款之后，一行一条；可不写' },
  },
  {
    document: meetingNotice,
    needs: [place, agenda, roll],
    matters: ofMeeting(({ meeting, body }) => noticeFacts(meeting, body)),
  },
  {
    document: meetingAgenda,
    needs: [agenda],
    matters: ofMeeting(({ meeting, body }) => agendaFacts(meeting, body)),
  },
  {
    document: signInSheet,
    needs: [place, roll],
    matters: ofMeeting(({ meeting, body }) => signInFacts(meeting, body)),
  },
  {
    document: ballot,
    needs: [roll, ballotMatter, everyPost],
    matters: ofMeeting(context => ({
      ...heldAt(context),
      ...votedOn(context.meeting),
      copies: mostBallots(context.meeting),
    })),
  },
  {
    document: countSheet,
    needs: [roll, ballotMatter, everyPost],
    matters: ofMeeting(context => ({
      ...heldAt(context),
      ...votedOn(context.meeting),
      ballots: mostBallots(context.meeting),
    })),
  },
  {
    document: electionResultReport,
    needs: [counted],
    matters: ofMeeting(context => ({ ...heldAt(context), ...electionFacts(context.meeting) })),
  },
  {
    document: resolution,
    needs: [resolved],
    matters: ofMeeting(context => ({ ...heldAt(context), items: resolvedItems(context.meeting) })),
  },
  {
    document: publicNoticeSheet,
    needs: [{ words: '还没有登记本次会议的公示', isMet: ({ notices }) => notices.length > 0 }],
    matters: ({ notices, body }) =>
      notices.map(notice => ({
        facts: publicNoticeFacts(notice, body),
        subject: notice.title,
        about: { kind: 'public-notice', id: notice.id },
      })),
  },
  {
    document: supervisionSlip,
    needs: [{ words: '还没有下达督办单', isMet: ({ orders }) => orders.length > 0 }],
    matters: ({ orders, body, meeting }) =>
      orders.map(order => ({
        facts: supervisionFacts(order, body, meeting.title),
        subject: order.task,
        about: { kind: 'supervision', id: order.id },
        number: supervisionNumber(order),
      })),
  },
  {
    document: letterRegister,
    needs: [
      {
        words: '还没有开具聘书',
        isMet: ({ appointments }) => appointments.some(({ paperId }) => paperId !== undefined),
      },
    ],
    matters: ofMeeting(({ appointments, papers, body }) => letterFacts(appointments, papers, body)),
  },
]
