import { Form } from 'antd'
import { useState } from 'react'
import { changeState, type SettableState } from '../../../domain/people/change-state'
import { isOnRoster } from '../../../domain/people/states'
import type { Resident } from '../../../domain/records/resident'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

type StepWords = {
  /** What the clerk does. */
  readonly verb: string
  readonly day: string
  readonly reasons: readonly string[]
  readonly done: (name: string) => string
}

const steps: Readonly<Record<SettableState | 'restore', StepWords>> = {
  'moved-out': {
    verb: '迁出',
    day: '迁出日期',
    reasons: ['房屋出售', '租期届满', '投靠子女', '外出务工', '户口迁出', '入户走访未见，邻居告知已搬走'],
    done: name => `已将${name}迁出名册`,
  },
  died: {
    verb: '死亡注销',
    day: '死亡日期',
    reasons: ['家属告知并出示死亡证明', '派出所通报', '殡葬信息比对', '入户走访得知'],
    done: name => `已注销${name}`,
  },
  unverified: {
    verb: '转为待核实',
    day: '自何日起',
    reasons: ['长期联系不上', '与其他名册不一致', '群众反映已不在此居住'],
    done: name => `已将${name}转为待核实`,
  },
  present: {
    verb: '核实在册',
    day: '核实日期',
    reasons: ['入户核实', '电话核实', '本人到社区办理'],
    done: name => `已核实${name}在册`,
  },
  restore: {
    verb: '恢复在册',
    day: '恢复日期',
    reasons: ['误注销', '迁出后又迁回', '核实仍在此居住'],
    done: name => `已恢复${name}`,
  },
}

/** Why somebody is usually put into a state. */
export const reasonsFor = (to: SettableState): readonly string[] => steps[to].reasons

/** What leads to a state, in words; from outside the roster there is only the way back. */
export const stepTo = (to: SettableState, person: Resident): StepWords =>
  steps[to === 'present' && !isOnRoster(person) ? 'restore' : to]

/** Asks for the day and the reason of a change of state, and of moving away where to. */
export function StateDialog({
  person,
  to,
  onClose,
}: {
  person: Resident
  to: SettableState
  onClose: () => void
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [since, setSince] = useState<string | undefined>(to === 'died' ? undefined : world.today())
  const [reason, setReason] = useState('')
  const [movedTo, setMovedTo] = useState('')
  const [asked, setAsked] = useState(false)
  const words = stepTo(to, person)

  const save = async (): Promise<void> => {
    setAsked(true)
    if (since === undefined) return
    const decided = changeState(person, { to, since, reason, movedTo }, world.today())
    if (await carryOut(decided, words.done(person.name))) onClose()
  }
  return (
    <AskDialog
      title={`${words.verb}：${person.name}`}
      okText={words.verb}
      refusal={asked && since === undefined ? `请填${words.day}。` : refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label={words.day} required>
        <IsoDateField label={words.day} value={since} onChange={setSince} />
      </Form.Item>
      {to === 'moved-out' && (
        <TextField
          label="迁往地"
          value={movedTo}
          onChange={setMovedTo}
          placeholder="不清楚可以不填，例如：太原市小店区"
        />
      )}
      <TextField label="原因" required value={reason} onChange={setReason} choices={words.reasons} />
    </AskDialog>
  )
}
