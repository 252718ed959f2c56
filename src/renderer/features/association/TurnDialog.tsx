import { Form, Select } from 'antd'
import { useState } from 'react'
import {
  associationStateList,
  associationStates,
  type AssociationState,
} from '../../domain/association/data/association-states'
import { takeTurn, type PossibleTurn } from '../../domain/association/take-turn'
import type { AssociationFacts } from '../../domain/association/turn-guards'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { DayAndGround } from './DayAndGround'

/** Asks for the day and the ground of a turn, both proposed where a meeting speaks for them. */
export function TurnDialog({
  facts,
  possible,
  onClose,
}: {
  facts: AssociationFacts
  possible: PossibleTurn
  onClose: () => void
}) {
  const { refusal, carryOut } = useDecision()
  const { turn, evidence } = possible
  const [on, setOn] = useState<string | undefined>(evidence?.on ?? facts.today)
  const [ground, setGround] = useState(evidence?.ground ?? '')
  const save = async (): Promise<void> => {
    const decided = takeTurn(facts, { to: turn.to, on, ground, meeting: evidence?.meeting })
    if (await carryOut(decided, `${facts.organisation.name}已转为“${associationStates[turn.to]}”`)) onClose()
  }
  return (
    <AskDialog
      byEnter
      title={turn.verb}
      okText={turn.verb}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <DayAndGround
        on={on}
        onDay={setOn}
        ground={ground}
        onGround={setGround}
        example="例如：哪次会议的决定、哪份文件"
      />
    </AskDialog>
  )
}

const stateChoices = associationStateList.map(value => ({ value, label: associationStates[value] }))

/** 补录: a state the association had reached before it was recorded here, known from a paper. */
export function PastTurnDialog({ facts, onClose }: { facts: AssociationFacts; onClose: () => void }) {
  const { refusal, carryOut } = useDecision()
  const [to, setTo] = useState<AssociationState>('established')
  const [on, setOn] = useState<string>()
  const [ground, setGround] = useState('')
  const save = async (): Promise<void> => {
    const decided = takeTurn(facts, { to, on, ground, afterTheFact: true })
    if (await carryOut(decided, `已补录“${associationStates[to]}”`)) onClose()
  }
  return (
    <AskDialog
      byEnter
      title="按文件补录状态"
      okText="补录状态"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p className="small-print">
        用于在这里登记之前就已成立的促进会：只按文件补记，不核对会议、制度和任职，并注明“补录”。
      </p>
      <Form.Item label="状态" required>
        <Select<AssociationState> aria-label="状态" value={to} options={[...stateChoices]} onChange={setTo} />
      </Form.Item>
      <DayAndGround
        on={on}
        onDay={setOn}
        ground={ground}
        onGround={setGround}
        example="例如：街道批复文号、成立大会纪要、新闻报道"
      />
    </AskDialog>
  )
}
