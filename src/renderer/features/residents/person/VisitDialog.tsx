import { Button, Form, Radio } from 'antd'
import { useState } from 'react'
import { correctVisit, recordVisit, removeVisit } from '../../../domain/people/record-visit'
import type { Resident } from '../../../domain/records/resident'
import { visitModes, type Visit } from '../../../domain/records/visit'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useMe } from '../../../services/use-me'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

type Visited = {
  readonly on: string | undefined
  readonly mode: (typeof visitModes)[number]
  readonly by: string
  readonly finding: string
  readonly action: string
  readonly nextDue: string | undefined
}

const visitedAs = (before: Visit | undefined, today: string, me: string): Visited => ({
  ...{ on: today, mode: '上门', by: me, finding: '', nextDue: undefined, ...before },
  action: before?.action ?? '',
})

const recording = { doing: '登记走访', done: '已登记' }
const correcting = { doing: '更正走访', done: '已更正' }

/** Asks how somebody was called on, what was found and done, and when the next visit is due; of a visit on record, what is to be put right. */
export function VisitDialog({
  person,
  before,
  onClose,
}: {
  person: Resident
  before: Visit | undefined
  onClose: () => void
}) {
  const { world } = useServices()
  const me = useMe()
  const { refusal, carryOut } = useDecision()
  const [visited, setVisited] = useState(() => visitedAs(before, world.today(), me.name))
  const say = (told: Partial<Visited>): void => {
    setVisited(known => ({ ...known, ...told }))
  }
  const words = before === undefined ? recording : correcting

  const save = async (): Promise<void> => {
    const asked = { ...visited, on: visited.on ?? world.today(), by: visited.by.trim() || me.name }
    const decided =
      before === undefined
        ? recordVisit(person, asked, world.newId(), world.today())
        : correctVisit(person, before, asked, world.today())
    if (await carryOut(decided, `${words.done}对${person.name}的走访`)) onClose()
  }
  const remove = async (wrong: Visit): Promise<void> => {
    if (await carryOut(ok(removeVisit(person, wrong)), `已去掉对${person.name}的走访`)) onClose()
  }
  return (
    <AskDialog
      title={`${words.doing}：${person.name}`}
      okText={words.doing}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="走访日期" required>
        <IsoDateField
          label="走访日期"
          value={visited.on}
          onChange={on => {
            say({ on })
          }}
        />
      </Form.Item>
      <Form.Item label="方式">
        <Radio.Group
          aria-label="方式"
          optionType="button"
          options={visitModes.map(value => ({ value, label: value }))}
          value={visited.mode}
          onChange={event => {
            say({ mode: visitModes.find(one => one === event.target.value) ?? visited.mode })
          }}
        />
      </Form.Item>
      <TextField
        label="走访人"
        value={visited.by}
        onChange={by => {
          say({ by })
        }}
      />
      <TextField
        label="情况"
        required
        autoFocus
        rows={3}
        value={visited.finding}
        onChange={finding => {
          say({ finding })
        }}
      />
      <TextField
        label="处理"
        rows={2}
        value={visited.action}
        onChange={action => {
          say({ action })
        }}
        placeholder="没有可以不填"
      />
      <Form.Item label="下次走访" extra="不填就按标签的走访周期推算">
        <IsoDateField
          label="下次走访"
          value={visited.nextDue}
          onChange={nextDue => {
            say({ nextDue })
          }}
        />
      </Form.Item>
      {before !== undefined && (
        <Button danger type="link" onClick={() => void remove(before)}>
          误登，去掉这次走访
        </Button>
      )}
    </AskDialog>
  )
}
