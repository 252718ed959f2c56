import { Form, Radio, Select } from 'antd'
import { useState } from 'react'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { oversightOrders, supervision, type OversightOrder } from '../../domain/records/supervision'
import { orderWords } from '../../domain/supervision/data/order-words'
import { issueOversight, type OversightFacts } from '../../domain/supervision/issue-oversight'
import { useServices } from '../../services/services'
import { useRecording } from '../../services/use-recording'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { LocalTimeField } from '../../ui/LocalTimeField'
import { TextField } from '../../ui/TextField'

/** What the order is known to be about before the clerk says more. */
export type OversightOrigin = {
  readonly kind: OversightOrder
  readonly enterpriseId: string | undefined
  readonly assessmentId: string | undefined
}

type PartProps = {
  readonly facts: OversightFacts
  readonly set: (changed: Partial<OversightFacts>) => void
}

function TalkPart({ facts, set }: PartProps) {
  return (
    <>
      <Form.Item label="约谈时间" required>
        <LocalTimeField
          label="约谈时间"
          value={facts.talkAt}
          onChange={talkAt => {
            set({ talkAt })
          }}
        />
      </Form.Item>
      <TextField
        label="约谈地点"
        required
        value={facts.talkPlace}
        onChange={talkPlace => {
          set({ talkPlace })
        }}
      />
      <TextField
        label="参加人员"
        placeholder="不填为主要负责人和项目负责人"
        value={facts.person}
        onChange={person => {
          set({ person })
        }}
      />
    </>
  )
}

function DuePart({ facts, set }: PartProps) {
  return (
    <Form.Item label="整改期限" required>
      <IsoDateField
        label="整改期限"
        value={facts.dueOn}
        onChange={dueOn => {
          set({ dueOn })
        }}
      />
    </Form.Item>
  )
}

/** Asks for a talk with an enterprise or a rectification; `onClose` is told which was issued. */
export function OversightDialog({
  origin,
  onClose,
}: {
  origin: OversightOrigin
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, record } = useRecording(onClose)
  const [facts, setFacts] = useState<OversightFacts>({
    ...origin,
    enterprise: '',
    person: '',
    task: '',
    measures: '',
    dueOn: undefined,
    talkAt: undefined,
    talkPlace: '',
  })
  const set = (changed: Partial<OversightFacts>): void => {
    setFacts(before => ({ ...before, ...changed }))
  }
  const { title, task, measures } = orderWords(facts.kind)
  const enterprises = records.all(propertyEnterprise)
  const save = async (): Promise<void> => {
    const id = world.newId()
    const enterprise = enterprises.find(one => one.id === facts.enterpriseId)?.name ?? ''
    const decided = issueOversight({ ...facts, enterprise }, records.all(supervision), world.today(), id)
    await record(decided.ok ? { ok: true, value: { id, change: decided.value } } : decided, `已下达${title}`)
  }
  return (
    <AskDialog
      title="约谈、整改"
      okText={`下达${title}`}
      width={640}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <Form.Item label="种类">
        <Radio.Group
          aria-label="种类"
          value={facts.kind}
          options={oversightOrders.map(kind => ({ value: kind, label: orderWords(kind).title }))}
          onChange={({ target }) => {
            set({ kind: oversightOrders.find(kind => kind === target.value) ?? facts.kind })
          }}
        />
      </Form.Item>
      <Form.Item label="物业企业" required>
        <Select<string>
          aria-label="物业企业"
          showSearch={{ optionFilterProp: 'label' }}
          value={facts.enterpriseId ?? null}
          options={enterprises.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={enterpriseId => {
            set({ enterpriseId })
          }}
        />
      </Form.Item>
      <TextField
        label={task}
        required
        autoFocus
        rows={3}
        placeholder={facts.kind === 'talk' ? '' : '几条问题分行写'}
        value={facts.task}
        onChange={typed => {
          set({ task: typed })
        }}
      />
      <TextField
        label={measures}
        required={facts.kind === 'rectification'}
        rows={2}
        value={facts.measures}
        onChange={typed => {
          set({ measures: typed })
        }}
      />
      {facts.kind === 'talk' ? <TalkPart facts={facts} set={set} /> : <DuePart facts={facts} set={set} />}
    </AskDialog>
  )
}
