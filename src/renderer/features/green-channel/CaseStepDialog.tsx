import { Form, Radio } from 'antd'
import { useState } from 'react'
import { bringToMeeting } from '../../domain/green-channel/bring-to-meeting'
import { dueByLevel } from '../../domain/green-channel/case-clock'
import { handlerOf } from '../../domain/green-channel/case-state'
import { caseLevelWords } from '../../domain/green-channel/data/case-levels'
import type { CaseNeed, CaseTurn } from '../../domain/green-channel/data/case-turns'
import { takeCaseStep, type CaseStepRequest } from '../../domain/green-channel/take-case-step'
import { caseLevels, type GreenCase } from '../../domain/records/green-case'
import { periodRule } from '../../domain/records/period-rule'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { feedbacks } from '../../domain/records/supervision'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useNow } from '../../services/use-now'
import { AskDialog } from '../../ui/AskDialog'
import { LocalTimeField } from '../../ui/LocalTimeField'
import { TextField } from '../../ui/TextField'

type PartProps = {
  readonly one: GreenCase
  readonly typed: CaseStepRequest
  readonly set: (part: Partial<CaseStepRequest>) => void
}

function LevelPart({ one, typed, set }: PartProps) {
  const { records } = useServices()
  const rules = records.all(periodRule)
  const options = caseLevels.map(level => {
    const by = dueByLevel(one, level, rules).slice(5).replace('T', ' ')
    const { label, hint } = caseLevelWords[level]
    return { value: level, label: `${label}：${hint}（${by} 前反馈）` }
  })
  return (
    <Form.Item label="分级" required>
      <Radio.Group
        aria-label="分级"
        vertical
        value={typed.level}
        options={options}
        onChange={({ target }) => {
          set({ level: caseLevels.find(level => level === target.value) })
        }}
      />
    </Form.Item>
  )
}

function HandlerPart({ one, typed, set }: PartProps) {
  const { records } = useServices()
  const enterprise = one.enterpriseId && records.find(propertyEnterprise, one.enterpriseId)?.name
  return (
    <TextField
      label="交给谁办"
      required
      value={typed.handler}
      choices={[...(enterprise ? [enterprise] : []), '网格员', '社区居委会', '业委会', '街道办事处']}
      onChange={handler => {
        set({ handler })
      }}
    />
  )
}

function SatisfactionPart({ typed, set }: PartProps) {
  return (
    <Form.Item label="回访结果" required>
      <Radio.Group
        aria-label="回访结果"
        value={typed.satisfaction}
        options={feedbacks.map(value => ({ value, label: value }))}
        onChange={({ target }) => {
          set({ satisfaction: feedbacks.find(one => one === target.value) })
        }}
      />
    </Form.Item>
  )
}

function AnswerPart({ typed, set }: PartProps) {
  return (
    <TextField
      label="答复诉求人"
      required
      rows={2}
      value={typed.answer}
      onChange={answer => {
        set({ answer })
      }}
    />
  )
}

function DuePart({ typed, set }: PartProps) {
  return (
    <Form.Item label="延到" required>
      <LocalTimeField
        label="延到"
        value={typed.due}
        onChange={due => {
          set({ due })
        }}
      />
    </Form.Item>
  )
}

const parts: readonly (readonly [CaseNeed, (props: PartProps) => React.JSX.Element])[] = [
  ['level', LevelPart],
  ['handler', HandlerPart],
  ['answer', AnswerPart],
  ['satisfaction', SatisfactionPart],
  ['due', DuePart],
]

/** Asks for what a step of a case takes. */
export function CaseStepDialog({
  one,
  turn,
  onClose,
}: {
  one: GreenCase
  turn: CaseTurn
  onClose: () => void
}) {
  const { records, world } = useServices()
  const now = useNow()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState<CaseStepRequest>(() => ({
    step: turn.step,
    at: now(),
    note: '',
    handler: handlerOf(one) ?? '',
    answer: one.answer ?? '',
    level: one.level,
    satisfaction: undefined,
    due: undefined,
  }))
  const set = (part: Partial<CaseStepRequest>): void => {
    setTyped(before => ({ ...before, ...part }))
  }
  const save = async (): Promise<void> => {
    const decided =
      turn.step === 'to-meeting'
        ? bringToMeeting(one, typed, { records, now: now(), newId: () => world.newId() })
        : takeCaseStep(one, typed, { rules: records.all(periodRule), now: now() })
    if (await carryOut(decided, `${turn.label}：已登记`)) onClose()
  }
  return (
    <AskDialog
      title={turn.label}
      okText={turn.label}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {turn.step === 'to-meeting' && (
        <p>会登记成一件议题，在“议题”里分级、上会；会议有了结果，再回这里登记。</p>
      )}
      <Form.Item label="时间" required>
        <LocalTimeField
          label="办理时间"
          value={typed.at}
          onChange={(at = typed.at) => {
            set({ at })
          }}
        />
      </Form.Item>
      {parts
        .filter(([need]) => turn.needs.includes(need))
        .map(([need, Part]) => (
          <Part key={need} one={one} typed={typed} set={set} />
        ))}
      <TextField
        label={turn.noteLabel === undefined ? '情况' : '说明'}
        required={turn.needs.includes('note')}
        rows={2}
        value={typed.note}
        {...(turn.noteLabel !== undefined && { placeholder: turn.noteLabel })}
        onChange={note => {
          set({ note })
        }}
      />
    </AskDialog>
  )
}
