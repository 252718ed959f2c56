import { Button, Card, Descriptions, Flex, Tag, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { meeting as meetingKind } from '../../domain/records/meeting'
import { organisation } from '../../domain/records/organisation'
import { topic as topicKind, type Topic } from '../../domain/records/topic'
import { maskedPhone } from '../../domain/text/mask'
import { levelWords } from '../../domain/topics/data/topic-words'
import { topicStates } from '../../domain/topics/data/topic-turns'
import { topicNumberWords } from '../../domain/topics/new-topic'
import { topicState } from '../../domain/topics/topic-state'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { DueTag } from './DueTag'
import { NextSteps } from './NextSteps'
import { TopicPapers } from './papers/TopicPapers'
import { StepsTaken } from './StepsTaken'
import { TopicDialog } from './TopicDialog'
import { TopicNotices } from './TopicNotices'
import { useTopicDue } from './use-topic-due'

function Facts({ topic }: { topic: Topic }) {
  const meeting = useFound(meetingKind, topic.meetingId)
  const body = useFound(organisation, topic.organisationId)
  const { proposerPhone, households } = topic
  const items = [
    { key: 'source', label: '来源', children: topic.source },
    { key: 'received', label: '收到', children: topic.receivedAt.replace('T', ' ') },
    {
      key: 'proposer',
      label: '提出人',
      children: [topic.proposer, proposerPhone && maskedPhone(proposerPhone)].filter(Boolean).join('　'),
    },
    { key: 'class', label: '类别', children: topic.topicClass ?? '未分类' },
    {
      key: 'scope',
      label: '涉及范围',
      children: [topic.scope, households === undefined ? '' : `${households} 户`].filter(Boolean).join('，'),
    },
    { key: 'stakeholders', label: '利益相关方', children: topic.stakeholders.join('、') },
    { key: 'reason', label: '理由', span: 2, children: topic.reason },
    { key: 'proposal', label: '建议方案', span: 2, children: topic.proposal },
    { key: 'answer', label: '答复', span: 2, children: topic.answer ?? '' },
    { key: 'body', label: '交给', children: body?.name ?? '' },
    {
      key: 'meeting',
      label: '会议',
      children: meeting === undefined ? '' : <Link to={`/meetings/${meeting.id}`}>{meeting.title}</Link>,
    },
    { key: 'satisfaction', label: '评价', children: topic.satisfaction ?? '' },
  ]
  return <Descriptions size="small" column={2} items={items} />
}

function Heading({ children }: { children: string }) {
  return (
    <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
      {children}
    </Typography.Title>
  )
}

function Record({ topic }: { topic: Topic }) {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const due = useTopicDue()(topic)
  const [editing, setEditing] = useState(false)
  return (
    <>
      <PageTitle
        title={topic.title}
        note={
          <>
            <span className="figures">{topicNumberWords(topic)}</span>
            <Tag>{topicStates[topicState(topic)]}</Tag>
            {topic.level !== undefined && <Tag>{levelWords[topic.level].label}</Tag>}
            <DueTag due={due} />
          </>
        }
        onBack={() => void navigate('/topics')}
      />
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
          <Card
            size="small"
            title={<Heading>议题表</Heading>}
            extra={
              may && (
                <Button
                  size="small"
                  onClick={() => {
                    setEditing(true)
                  }}
                >
                  修改
                </Button>
              )
            }
          >
            <Facts topic={topic} />
          </Card>
          <Card size="small" title={<Heading>办理经过</Heading>}>
            <StepsTaken topic={topic} />
          </Card>
        </Flex>
        <aside
          aria-label="下一步"
          style={{ flex: '0 0 290px', display: 'flex', flexDirection: 'column', gap: 12 }}
        >
          <Card size="small" title={<Heading>下一步</Heading>}>
            <NextSteps topic={topic} />
          </Card>
          <Card size="small" title={<Heading>公示</Heading>}>
            <TopicNotices topic={topic} />
          </Card>
          <Card size="small" title={<Heading>文书</Heading>}>
            <TopicPapers topic={topic} />
          </Card>
        </aside>
      </Flex>
      {editing && (
        <TopicDialog
          topic={topic}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One topic: what it is about, what was done with it and what can be done next. */
export function TopicPage() {
  const { topicId } = useParams()
  const topic = useFound(topicKind, topicId)
  const navigate = useNavigate()
  if (topic === undefined) {
    return (
      <>
        <PageTitle title="议题" onBack={() => void navigate('/topics')} />
        <EmptyState title="没有找到这件议题" hint="可能已被撤销。请返回议题列表。" />
      </>
    )
  }
  return <Record key={topic.id} topic={topic} />
}
