import { Button, Form, Select, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { leadToTopic } from '../../../domain/opinions/lead-to-topic'
import type { OpinionGathering } from '../../../domain/records/opinion-gathering'
import { topic as topicKind, topicSources, type Topic } from '../../../domain/records/topic'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useNow } from '../../../services/use-now'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { AskDialog } from '../../../ui/AskDialog'
import { TextField } from '../../../ui/TextField'
import { TitledCard } from '../../../ui/TitledCard'

function TopicDialog({ gathering, onClose }: { gathering: OpinionGathering; onClose: () => void }) {
  const { records, world } = useServices()
  const now = useNow()
  const navigate = useNavigate()
  const { refusal, carryOut } = useDecision()
  const [title, setTitle] = useState(gathering.title)
  const [source, setSource] = useState<Topic['source']>('居民提议')
  const save = async (): Promise<void> => {
    const known = { topics: records.all(topicKind), now: now(), newId: () => world.newId() }
    const decided = leadToTopic(gathering, { title, source }, known)
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已登记议题'))) return
    onClose()
    if (decided.ok) await navigate(`/topics/${decided.value.id}`)
  }
  return (
    <AskDialog
      title="提为议题"
      okText="登记议题"
      refusal={refusal}
      byEnter
      onOk={() => void save()}
      onClose={onClose}
    >
      <p>意见和研判会写进议题的理由，研判结论写进建议方案；议题登记后照常初审、分级、上会。</p>
      <TextField label="议题" required autoFocus value={title} onChange={setTitle} />
      <Form.Item label="来源" required>
        <Select<Topic['source']>
          aria-label="来源"
          value={source}
          options={topicSources.map(value => ({ value, label: value }))}
          onChange={setSource}
        />
      </Form.Item>
    </AskDialog>
  )
}

/** The topics a gathering led to. */
export function TopicsCard({ gathering, appraised }: { gathering: OpinionGathering; appraised: boolean }) {
  const may = useRights().includes('write')
  const topics = useAll(topicKind).filter(({ id }) => gathering.topicIds.includes(id))
  const [asking, setAsking] = useState(false)
  return (
    <TitledCard
      title="提出的议题"
      extra={
        may &&
        appraised && (
          <Button
            size="small"
            type="primary"
            onClick={() => {
              setAsking(true)
            }}
          >
            提为议题
          </Button>
        )
      }
    >
      {topics.map(({ id, title }) => (
        <div key={id}>
          <Link to={`/topics/${id}`}>{title}</Link>
        </div>
      ))}
      {topics.length === 0 && (
        <Typography.Text type="secondary">
          {appraised ? '还没有提出议题。' : '研判以后，可以把结论提为议题。'}
        </Typography.Text>
      )}
      {asking && (
        <TopicDialog
          gathering={gathering}
          onClose={() => {
            setAsking(false)
          }}
        />
      )}
    </TitledCard>
  )
}
