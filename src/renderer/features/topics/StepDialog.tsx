import { Form, InputNumber, Radio } from 'antd'
import { useState } from 'react'
import { noticeRule } from '../../domain/records/notice-rule'
import { publicNotice } from '../../domain/records/public-notice'
import { supervision } from '../../domain/records/supervision'
import { topicLevels, type Topic } from '../../domain/records/topic'
import { voteRuleVersion } from '../../domain/records/vote-rule'
import type { TopicNeed, TopicTurn } from '../../domain/topics/data/topic-turns'
import { levelWords } from '../../domain/topics/data/topic-words'
import { waivable } from '../../domain/topics/notice-guard'
import { takeStep, type StepRequest } from '../../domain/topics/take-step'
import { useServices } from '../../services/services'
import { useNow } from '../../services/use-now'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { LocalTimeField } from '../../ui/LocalTimeField'
import { TextField } from '../../ui/TextField'
import { NoticeState } from './NoticeState'

const satisfactions = ['满意', '基本满意', '不满意'] as const
const figureNames = [
  ['entitled', '应到'],
  ['present', '实到'],
  ['approve', '赞成'],
] as const

type Figures = Partial<Record<(typeof figureNames)[number][0], number | null>>

/** All three figures, or none while one is missing. */
function counted({ entitled, present, approve }: Figures): StepRequest['figures'] {
  if (typeof entitled !== 'number' || typeof present !== 'number' || typeof approve !== 'number') {
    return undefined
  }
  return { entitled, present, approve }
}

/** Asks for what a step of a topic takes. */
export function StepDialog({ topic, turn, onClose }: { topic: Topic; turn: TopicTurn; onClose: () => void }) {
  const { records } = useServices()
  const now = useNow()
  const { refusal, carryOut } = useDecision()
  const [figures, setFigures] = useState<Figures>({})
  const [asksWaiver, setAsksWaiver] = useState(false)
  const [typed, setTyped] = useState<StepRequest>(() => ({
    step: turn.step,
    at: now(),
    note: '',
    answer: topic.answer ?? '',
    level: topic.level,
  }))
  const set = (changed: Partial<StepRequest>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const asks = (need: TopicNeed): boolean => turn.needs.includes(need)
  const save = async (): Promise<void> => {
    const context = {
      openOrders: records
        .all(supervision)
        .filter(one => one.topicId === topic.id && one.closedOn === undefined).length,
      notices: records.all(publicNotice),
      noticeRules: records.all(noticeRule),
      voteRules: records.all(voteRuleVersion),
      now: now(),
    }
    const decided = takeStep(topic, { ...typed, figures: counted(figures) }, context)
    setAsksWaiver(asksWaiver || (!decided.ok && waivable.includes(decided.problem.code)))
    if (await carryOut(decided, `${turn.label}：已登记`)) onClose()
  }
  return (
    <AskDialog
      byEnter
      title={turn.label}
      okText={turn.label}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <NoticeState topic={topic} turn={turn} />
      <Form.Item label="时间" required>
        <LocalTimeField
          label="办理时间"
          value={typed.at}
          onChange={at => {
            if (at !== undefined) set({ at })
          }}
        />
      </Form.Item>
      {asks('level') && (
        <Form.Item label="分级" required>
          <Radio.Group
            aria-label="分级"
            vertical
            value={typed.level}
            options={topicLevels.map(level => ({
              value: level,
              label: `${levelWords[level].label}：${levelWords[level].hint}`,
            }))}
            onChange={event => {
              set({ level: topicLevels.find(one => one === event.target.value) })
            }}
          />
        </Form.Item>
      )}
      {asks('figures') &&
        figureNames.map(([name, label]) => (
          <Form.Item key={name} label={label} required>
            <InputNumber
              aria-label={label}
              min={0}
              precision={0}
              value={figures[name] ?? null}
              onChange={value => {
                setFigures(before => ({ ...before, [name]: value }))
              }}
            />
          </Form.Item>
        ))}
      {asks('answer') && (
        <TextField
          label="答复提出人"
          required
          rows={2}
          value={typed.answer ?? ''}
          onChange={answer => {
            set({ answer })
          }}
        />
      )}
      {asks('satisfaction') && (
        <Form.Item label="评价" required>
          <Radio.Group
            aria-label="评价"
            value={typed.satisfaction}
            options={satisfactions.map(value => ({ value, label: value }))}
            onChange={event => {
              set({ satisfaction: satisfactions.find(one => one === event.target.value) })
            }}
          />
        </Form.Item>
      )}
      <TextField
        label={turn.step === 'refused' ? '不受理的理由' : '情况'}
        required={asks('note')}
        rows={2}
        value={typed.note}
        onChange={note => {
          set({ note })
        }}
      />
      {asksWaiver && (
        <TextField
          label="原因"
          rows={2}
          autoFocus
          value={typed.noticeWaiver ?? ''}
          placeholder="没有公示、公示不足天数的原因，例如：抢修，经街道同意"
          onChange={noticeWaiver => {
            set({ noticeWaiver })
          }}
        />
      )}
    </AskDialog>
  )
}
