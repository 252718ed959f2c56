import { Form, Select } from 'antd'
import { noticeKinds } from '../../domain/public-notice/data/notice-kinds'
import { meeting as meetingKind } from '../../domain/records/meeting'
import {
  publicNoticeKinds,
  type PublicNotice,
  type PublicNoticeKind,
} from '../../domain/records/public-notice'
import { topic as topicKind } from '../../domain/records/topic'
import { topicNumberWords } from '../../domain/topics/new-topic'
import { useAll } from '../../services/use-records'

/** What a new notice is drafted from: its kind, and the meeting or the topic it tells of. */
export type NoticeOrigin = {
  readonly kind: PublicNoticeKind
  readonly meetingId?: string | undefined
  readonly topicId?: string | undefined
  /** A service contract whose facts are disclosed. */
  readonly contractId?: string | undefined
  /** A scheme whose published ranking is told, and of which of its terms. */
  readonly schemeId?: string | undefined
  readonly term?: number | undefined
}
export type Redraft = (chosen: NoticeOrigin) => void

/** Which kind of notice, on which meeting or topic: choosing anew drafts the words anew. */
export function NoticeSource({ draft, redraft }: { draft: PublicNotice; redraft: Redraft }) {
  const meetings = useAll(meetingKind).toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
  const topics = useAll(topicKind).toSorted((one, other) => other.receivedAt.localeCompare(one.receivedAt))
  const { noticeKind: kind, meetingId, topicId, contractId, schemeId, term } = draft
  const isTold = contractId !== undefined || schemeId !== undefined
  return (
    <>
      <Form.Item label="种类">
        <Select<PublicNoticeKind>
          aria-label="种类"
          style={{ width: 200 }}
          value={kind}
          options={publicNoticeKinds.map(value => ({ value, label: noticeKinds[value].label }))}
          onChange={chosen => {
            redraft({ kind: chosen, meetingId, topicId, contractId, schemeId, term })
          }}
        />
      </Form.Item>
      {topicId === undefined && !isTold && (
        <Form.Item label="会议">
          <Select<string>
            aria-label="会议"
            allowClear
            placeholder="与会议无关可不选；选了按会议拟写正文"
            value={meetingId ?? null}
            options={meetings.map(({ id, title, startsAt }) => ({
              value: id,
              label: `${startsAt.slice(0, 10)} ${title}`,
            }))}
            onChange={(id?: string) => {
              redraft({ kind, meetingId: id })
            }}
          />
        </Form.Item>
      )}
      {meetingId === undefined && !isTold && (
        <Form.Item label="议题">
          <Select<string>
            aria-label="议题"
            allowClear
            placeholder="某一件议题的公示，选了按议题拟写正文"
            value={topicId ?? null}
            options={topics.map(one => ({ value: one.id, label: `${topicNumberWords(one)} ${one.title}` }))}
            onChange={(id?: string) => {
              redraft({ kind, topicId: id })
            }}
          />
        </Form.Item>
      )}
    </>
  )
}
