import { Button, Flex, Timeline, Typography } from 'antd'
import type { Change } from '../../../domain/journal/entry'
import type { Result } from '../../../domain/result'
import { nextOnRoad, type Road, type RoadTurn, type TakenTurn } from '../../../domain/turns/road'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useDialog } from '../../../services/use-dialog'
import { useRights } from '../../../services/use-rights'
import { DayNoteDialog } from '../../../ui/DayNoteDialog'
import { TitledCard } from '../../../ui/TitledCard'
import { TurnButtons } from '../../../ui/TurnButtons'

type Decide = (request: TakenTurn) => Result<Change>

/** What was done with a record, a line a step. */
export function StepsCard<P extends string>({
  title,
  road,
  steps,
}: {
  title: string
  road: Road<string, P>
  steps: readonly TakenTurn<P>[]
}) {
  const labelOf = (step: P): string =>
    road.turns.find(turn => turn.step === step)?.label.replace(/^登记/u, '') ?? ''
  return (
    <TitledCard title={title}>
      {steps.length === 0 ? (
        <Typography.Text type="secondary">还没有经过记录。</Typography.Text>
      ) : (
        <Timeline
          style={{ paddingTop: 8 }}
          items={steps.map(({ step, on, note }, nth) => ({
            key: nth,
            content: (
              <>
                {`${on}　${labelOf(step)}`}
                {note !== '' && <div className="small-print">{note}</div>}
              </>
            ),
          }))}
        />
      )}
    </TitledCard>
  )
}

function StepDialog({ turn, decide, onClose }: { turn: RoadTurn; decide: Decide; onClose: () => void }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const save = async (on: string, note: string): Promise<void> => {
    if (await carryOut(decide({ step: turn.step, on, note }), `${turn.label}：已登记`)) onClose()
  }
  return (
    <DayNoteDialog
      title={turn.label}
      today={world.today()}
      noteLabel={turn.noteLabel}
      noteNeeded={turn.noteNeeded === true}
      refusal={refusal}
      onSave={(on, note) => void save(on, note)}
      onClose={onClose}
    />
  )
}

/** The buttons of the steps a record can take now, each asking for its day and its note. */
export function NextSteps<P extends string>({
  road,
  steps,
  decide,
}: {
  road: Road<string, P>
  steps: readonly TakenTurn<P>[]
  decide: Decide
}) {
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<RoadTurn<string, P>>()
  const turns = nextOnRoad(road, steps)
  return (
    <Flex gap={8} wrap>
      {turns.length === 0 && <Typography.Text type="secondary">已经办完。</Typography.Text>}
      {may && <TurnButtons turns={turns.filter(({ aside }) => aside !== true)} onAsk={ask} />}
      {may &&
        turns
          .filter(({ aside }) => aside === true)
          .map(turn => (
            <Button
              key={turn.step}
              onClick={() => {
                ask(turn)
              }}
            >
              {turn.label}
            </Button>
          ))}
      {asked !== undefined && <StepDialog key={asked.step} turn={asked} decide={decide} onClose={close} />}
    </Flex>
  )
}
