import { Button, Card, Descriptions, Flex, Table, Tag, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { noticeKinds } from '../../domain/public-notice/data/notice-kinds'
import { answerDue, noticeDays, noticeState, periodOf } from '../../domain/public-notice/notice-days'
import { meeting as meetingKind } from '../../domain/records/meeting'
import { publicNotice, type Objection, type PublicNotice } from '../../domain/records/public-notice'
import { topic as topicKind } from '../../domain/records/topic'
import { useServices } from '../../services/services'
import { useAttachments } from '../../services/use-attachments'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { AttachmentsCard } from '../../ui/AttachmentsCard'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { IssueNoticeButtons } from './IssueNoticeButtons'
import { NoticeDialog } from './NoticeDialog'
import { ObjectionTag, StateTag } from './NoticeTags'
import { AnswerDialog, ObjectionDialog, TakeDownDialog } from './ObjectionDialogs'

function Facts({ notice }: { notice: PublicNotice }) {
  const meeting = useFound(meetingKind, notice.meetingId)
  const topic = useFound(topicKind, notice.topicId)
  const { days, basis } = periodOf(notice)
  const items = [
    { key: 'kind', label: '种类', children: noticeKinds[notice.noticeKind].label },
    {
      key: 'meeting',
      label: '会议',
      children: meeting === undefined ? '无' : <Link to={`/meetings/${meeting.id}`}>{meeting.title}</Link>,
    },
    ...(topic === undefined
      ? []
      : [{ key: 'topic', label: '议题', children: <Link to={`/topics/${topic.id}`}>{topic.title}</Link> }]),
    {
      key: 'days',
      label: '公示期',
      children: `${notice.from} 至 ${notice.to}，共 ${noticeDays(notice)} 天（首尾两天都算）`,
    },
    { key: 'places', label: '地点', children: notice.places.join('、') },
    { key: 'period', label: '期限', children: `不少于 ${days} 天（${basis}）` },
    { key: 'contact', label: '异议受理', children: notice.contact || '未填' },
    ...(notice.shortReason === undefined
      ? []
      : [{ key: 'short', label: '缩短理由', span: 2, children: notice.shortReason }]),
    ...(notice.takenDownOn === undefined
      ? []
      : [
          {
            key: 'down',
            label: '撤下',
            span: 2,
            children: [notice.takenDownOn, notice.takenDownReason].filter(Boolean).join('，'),
          },
        ]),
  ]
  return (
    <Card size="small" title="公示内容">
      <Descriptions size="small" column={2} items={items} />
      {notice.body.map((paragraph, nth) => (
        <Typography.Paragraph key={`${nth} ${paragraph}`} style={{ margin: '4px 0 0', textIndent: '2em' }}>
          {paragraph}
        </Typography.Paragraph>
      ))}
    </Card>
  )
}

function answerWords(notice: PublicNotice, objection: Objection, today: string) {
  const { answeredOn, answer, lateReason } = objection
  if (answeredOn !== undefined) {
    return `${answeredOn} 答复：${answer}${lateReason === undefined ? '' : `（迟答原因：${lateReason}）`}`
  }
  const due = answerDue(notice, objection)
  return (
    <Tag color={due < today ? 'error' : 'warning'}>
      {due < today ? `应于 ${due} 前答复，已逾期` : `最迟 ${due} 答复`}
    </Tag>
  )
}

/** What was said against it, and what was answered. */
function Objections({ notice, may }: { notice: PublicNotice; may: boolean }) {
  const { world } = useServices()
  const [receiving, setReceiving] = useState(false)
  const [answering, setAnswering] = useState<Objection>()
  const columns: NonNullable<TableProps<Objection>['columns']> = [
    { title: '收到日期', width: 110, dataIndex: 'receivedOn' },
    { title: '提出人', width: 130, render: (_, one) => one.from || '未留名' },
    { title: '异议内容', render: (_, one) => one.text },
    { title: '答复', render: (_, one) => answerWords(notice, one, world.today()) },
    {
      title: '',
      width: 90,
      render: (_, one) =>
        may && one.answeredOn === undefined ? (
          <Button
            size="small"
            onClick={() => {
              setAnswering(one)
            }}
          >
            答复
          </Button>
        ) : null,
    },
  ]
  return (
    <Card
      size="small"
      title="异议"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              setReceiving(true)
            }}
          >
            登记异议
          </Button>
        )
      }
    >
      {notice.objections.length === 0 ? (
        <Typography.Text type="secondary">没有收到异议</Typography.Text>
      ) : (
        <Table<Objection>
          size="small"
          rowKey="id"
          pagination={false}
          columns={columns}
          dataSource={notice.objections}
        />
      )}
      {receiving && (
        <ObjectionDialog
          notice={notice}
          onClose={() => {
            setReceiving(false)
          }}
        />
      )}
      {answering && (
        <AnswerDialog
          notice={notice}
          objection={answering}
          onClose={() => {
            setAnswering(undefined)
          }}
        />
      )}
    </Card>
  )
}

/** Photos of the notice as it hung. */
function Photos({ notice }: { notice: PublicNotice }) {
  const attachments = useAttachments({ kind: publicNotice.kind, id: notice.id })
  if (attachments === undefined) return null
  return <AttachmentsCard {...attachments} hint="还没有。可以添加张贴现场的照片，证明公示过。" />
}

type Asked = 'edit' | 'down'

function Notice({ notice }: { notice: PublicNotice }) {
  const navigate = useNavigate()
  const { world } = useServices()
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<Asked>()
  const today = world.today()
  const close = (): void => {
    setAsked(undefined)
  }
  return (
    <>
      <PageTitle
        title={notice.title}
        note={
          <>
            <StateTag state={noticeState(notice, today)} />
            <ObjectionTag notice={notice} today={today} />
          </>
        }
        actions={
          <>
            <IssueNoticeButtons notice={notice} />
            {may && notice.takenDownOn === undefined && (
              <>
                <Button
                  onClick={() => {
                    setAsked('edit')
                  }}
                >
                  修改
                </Button>
                <Button
                  type="primary"
                  onClick={() => {
                    setAsked('down')
                  }}
                >
                  登记撤下
                </Button>
              </>
            )}
          </>
        }
        onBack={() => void navigate('/public-notices')}
      />
      <Flex vertical gap={12}>
        <Facts notice={notice} />
        <Objections notice={notice} may={may} />
        <Photos notice={notice} />
      </Flex>
      {asked === 'edit' && <NoticeDialog notice={notice} onClose={close} />}
      {asked === 'down' && <TakeDownDialog notice={notice} onClose={close} />}
    </>
  )
}

/** One public notice: what it says, what was said against it, how it hung. */
export function NoticePage() {
  const { noticeId } = useParams()
  const navigate = useNavigate()
  const notice = useFound(publicNotice, noticeId)
  if (notice !== undefined) return <Notice key={notice.id} notice={notice} />
  return (
    <>
      <PageTitle title="公示" onBack={() => void navigate('/public-notices')} />
      <EmptyState title="没有找到这次公示" hint="可能已被撤销。请返回公示列表。" />
    </>
  )
}
