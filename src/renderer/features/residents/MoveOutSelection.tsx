import { Button, Form, Typography } from 'antd'
import { useState } from 'react'
import { changeStates, mayBecome } from '../../domain/people/change-states'
import type { Resident } from '../../domain/records/resident'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { thousands } from '../../ui/thousands'
import { reasonsFor } from './person/StateDialog'

function MoveOutForm({
  people,
  onClose,
}: {
  people: readonly Resident[]
  onClose: (written: boolean) => void
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [since, setSince] = useState<string | undefined>(world.today())
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const leaving = mayBecome(people, 'moved-out')
  const count = thousands(leaving.length)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (since === undefined) return
    const decided = changeStates(leaving, { to: 'moved-out', since, reason }, world.today())
    if (await carryOut(decided, `已将 ${count} 人迁出名册`)) onClose(true)
  }
  return (
    <AskDialog
      title={`将所选 ${count} 人迁出名册`}
      okText={`迁出 ${count} 人`}
      refusal={asked && since === undefined ? '请填迁出日期。' : refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose(false)
      }}
    >
      {leaving.length < people.length && (
        <Typography.Paragraph type="secondary">
          {`另有 ${thousands(people.length - leaving.length)} 人已不在册，不变。`}
        </Typography.Paragraph>
      )}
      <Form.Item label="迁出日期" required>
        <IsoDateField label="迁出日期" value={since} onChange={setSince} />
      </Form.Item>
      <TextField
        label="原因"
        required
        value={reason}
        onChange={setReason}
        choices={reasonsFor('moved-out')}
      />
    </AskDialog>
  )
}

/** 迁出名册: everybody picked, on one day for one reason; their records stay, and it can be undone. */
export function MoveOutSelection({ people, onDone }: { people: readonly Resident[]; onDone: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        disabled={mayBecome(people, 'moved-out').length === 0}
        onClick={() => {
          setOpen(true)
        }}
      >
        迁出名册
      </Button>
      {open && (
        <MoveOutForm
          people={people}
          onClose={written => {
            setOpen(false)
            if (written) onDone()
          }}
        />
      )}
    </>
  )
}
