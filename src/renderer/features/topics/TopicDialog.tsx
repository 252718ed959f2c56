import { Form, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { organisation } from '../../domain/records/organisation'
import { topic as topicKind, topicClasses, topicSources, type Topic } from '../../domain/records/topic'
import { recordTopic, type TopicRequest } from '../../domain/topics/new-topic'
import { useServices } from '../../services/services'
import { useNow } from '../../services/use-now'
import { useRecording } from '../../services/use-recording'
import { AskDialog } from '../../ui/AskDialog'
import { LocalTimeField } from '../../ui/LocalTimeField'
import { ManySelect } from '../../ui/ManySelect'
import { TextField } from '../../ui/TextField'

const requestOf = (topic: Topic | undefined, now: string): TopicRequest => ({
  title: '',
  source: '居民提议',
  proposer: '',
  reason: '',
  proposal: '',
  receivedAt: now,
  scope: '',
  stakeholders: [],
  ...topic,
})

const options = (values: readonly string[]) => values.map(value => ({ value, label: value }))

/** Asks for a topic as the topic form has it (domain handbook §4.4); `onClose` is told the topic that was recorded. */
export function TopicDialog({
  topic,
  onClose,
}: {
  topic: Topic | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const now = useNow()
  const { refusal, record } = useRecording(onClose)
  const [typed, setTyped] = useState(() => requestOf(topic, now()))
  const set = (changed: Partial<TopicRequest>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const save = async (): Promise<void> => {
    const known = { topics: records.all(topicKind), now: now(), newId: () => world.newId() }
    await record(recordTopic(typed, topic, known), '已保存议题')
  }
  return (
    <AskDialog
      title={topic === undefined ? '登记议题' : '修改议题'}
      okText="保存议题"
      width={680}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <TextField
        label="议题"
        required
        autoFocus
        value={typed.title}
        onChange={title => {
          set({ title })
        }}
      />
      <Form.Item label="来源" required>
        <Select<Topic['source']>
          aria-label="来源"
          value={typed.source}
          options={topicSources.map(value => ({ value, label: value }))}
          onChange={source => {
            set({ source })
          }}
        />
      </Form.Item>
      <Form.Item label="收到时间" required>
        <LocalTimeField
          label="收到时间"
          value={typed.receivedAt === '' ? undefined : typed.receivedAt}
          onChange={receivedAt => {
            set({ receivedAt: receivedAt ?? '' })
          }}
        />
      </Form.Item>
      <TextField
        label="提出人"
        value={typed.proposer}
        onChange={proposer => {
          set({ proposer })
        }}
      />
      <TextField
        label="联系电话"
        value={typed.proposerPhone ?? ''}
        onChange={proposerPhone => {
          set({ proposerPhone })
        }}
      />
      <TextField
        label="理由"
        rows={2}
        value={typed.reason}
        onChange={reason => {
          set({ reason })
        }}
      />
      <TextField
        label="建议方案"
        rows={2}
        value={typed.proposal}
        onChange={proposal => {
          set({ proposal })
        }}
      />
      <TextField
        label="涉及范围"
        placeholder="小区、楼栋或哪些人，例如：文和园 3 号楼"
        value={typed.scope}
        onChange={scope => {
          set({ scope })
        }}
      />
      <Form.Item label="涉及户数">
        <InputNumber
          aria-label="涉及户数"
          min={0}
          max={100_000}
          precision={0}
          value={typed.households ?? null}
          onChange={households => {
            set({ households: households ?? undefined })
          }}
        />
      </Form.Item>
      <Form.Item label="类别">
        <Select<NonNullable<Topic['topicClass']>>
          aria-label="类别"
          allowClear
          value={typed.topicClass ?? null}
          options={topicClasses.map(value => ({ value, label: value }))}
          onChange={topicClass => {
            set({ topicClass })
          }}
        />
      </Form.Item>
      <Form.Item label="利益相关方">
        <ManySelect
          aria-label="利益相关方"
          mode="tags"
          placeholder="逐个输入，例如：3 号楼业主、物业公司"
          value={[...typed.stakeholders]}
          options={options(['居民', '业主', '物业企业', '业委会', '驻区单位'])}
          onChange={stakeholders => {
            set({ stakeholders })
          }}
        />
      </Form.Item>
      <Form.Item label="交给">
        <Select<string>
          aria-label="交给哪个单位的会议"
          allowClear
          placeholder="由哪个单位的会议讨论，可以不填"
          value={typed.organisationId ?? null}
          options={records.all(organisation).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={organisationId => {
            set({ organisationId })
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}
