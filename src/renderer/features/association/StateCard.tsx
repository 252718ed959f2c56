import { Button, Card, Flex, Steps, Tag, Typography } from 'antd'
import { useState } from 'react'
import { associationOf, stateOf } from '../../domain/association/associations'
import { associationStates, type AssociationState } from '../../domain/association/data/association-states'
import { possibleTurns, type PossibleTurn } from '../../domain/association/take-turn'
import type { AssociationFacts } from '../../domain/association/turn-guards'
import { refusalWords } from '../../domain/words/problem-words'
import { useRights } from '../../services/use-rights'
import { PastTurnDialog, TurnDialog } from './TurnDialog'

const road: readonly AssociationState[] = ['preparing', 'awaiting', 'established', 'renewing']

/** One turn: its button, which stays enabled and explains, and beside it what speaks for it or what is missing. */
function TurnLine({ possible, onAsk }: { possible: PossibleTurn; onAsk: () => void }) {
  const [explained, setExplained] = useState(false)
  const { turn, missing, evidence } = possible
  const ready = missing.length === 0
  return (
    <li className="turn-line">
      <Button
        size="small"
        type={evidence === undefined ? 'default' : 'primary'}
        onClick={() => {
          if (ready) onAsk()
          else setExplained(true)
        }}
      >
        {turn.verb}
      </Button>
      <span className={explained ? 'cell-doubt' : 'small-print'} {...(explained && { role: 'alert' })}>
        {ready
          ? (evidence?.ground ?? '按决定办理，需写明依据')
          : `还缺：${missing.map(refusalWords).join('；')}`}
      </span>
    </li>
  )
}

/** Where the association stands, how it came there, and what may come next. */
export function StateCard({ facts }: { facts: AssociationFacts }) {
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<PossibleTurn>()
  const [past, setPast] = useState(false)
  const state = stateOf(facts.organisation)
  const { turns } = associationOf(facts.organisation)
  const off = state === 'suspended' || state === 'dissolved'
  return (
    <Card
      size="small"
      title={
        <Flex align="center" gap={8}>
          状态
          <Tag color={off ? 'default' : 'processing'}>{associationStates[state]}</Tag>
        </Flex>
      }
      extra={
        may && (
          <Button
            size="small"
            type="text"
            onClick={() => {
              setPast(true)
            }}
          >
            按文件补录
          </Button>
        )
      }
    >
      {!off && (
        <Steps
          size="small"
          current={road.indexOf(state)}
          items={road.map(one => ({ title: associationStates[one] }))}
        />
      )}
      {may && (
        <ul className="plain-list" style={{ margin: '12px 0' }}>
          {possibleTurns(facts).map(possible => (
            <TurnLine
              key={possible.turn.to}
              possible={possible}
              onAsk={() => {
                setAsked(possible)
              }}
            />
          ))}
        </ul>
      )}
      {turns.length > 0 && (
        <>
          <Typography.Text strong>经过</Typography.Text>
          <ol className="plain-list">
            {turns.map((turn, nth) => (
              <li key={`${turn.on} ${turn.state} ${String(nth)}`}>
                {`${turn.on}　${associationStates[turn.state]}　`}
                <span className="small-print">
                  {turn.ground}
                  {turn.afterTheFact === true && '（补录）'}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {asked && (
        <TurnDialog
          facts={facts}
          possible={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
      {past && (
        <PastTurnDialog
          facts={facts}
          onClose={() => {
            setPast(false)
          }}
        />
      )}
    </Card>
  )
}
