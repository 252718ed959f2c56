import { Button, Flex, Form, Radio } from 'antd'
import { useState } from 'react'
import { endContract, giveNotice, handOver } from '../../../domain/property/end-contract'
import type { ContractNotice, ServiceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

type Act = 'notice' | 'end' | 'handover'

const acts: Readonly<Record<Act, { readonly label: string; readonly day: string; readonly words?: string }>> =
  {
    notice: { label: '登记书面通知', day: '通知日期', words: '通知内容' },
    end: { label: '登记终止', day: '最后一天', words: '终止原因' },
    handover: { label: '登记交接', day: '交接日期' },
  }

/** What can be recorded of a contract now. */
function actsFor({ endedOn, handedOverOn }: ServiceContract): readonly Act[] {
  if (endedOn === undefined) return ['notice', 'end']
  return handedOverOn === undefined ? ['handover'] : []
}

const sides = [
  { value: 'enterprise', label: '物业企业不续签' },
  { value: 'owners', label: '业主决定解聘、不再续聘' },
] as const satisfies readonly { readonly value: ContractNotice['by']; readonly label: string }[]

function ActDialog({ contract, act, onClose }: { contract: ServiceContract; act: Act; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const today = world.today()
  const [by, setBy] = useState<ContractNotice['by']>('enterprise')
  const [on, setOn] = useState(act === 'end' ? (contract.endsOn ?? today) : today)
  const [words, setWords] = useState('')
  const { label, day, words: asked } = acts[act]
  const save = async (): Promise<void> => {
    const context = { records, today }
    const decided = {
      notice: () => giveNotice(contract, { by, on, note: words }, context),
      end: () => endContract(contract, { on, reason: words }, context),
      handover: () => handOver(contract, on, context),
    }[act]()
    if (await carryOut(decided, `已${label}`)) onClose()
  }
  return (
    <AskDialog title={label} okText={label} refusal={refusal} onOk={() => void save()} onClose={onClose}>
      {act === 'notice' && (
        <Form.Item label="谁通知" required>
          <Radio.Group
            aria-label="谁通知"
            value={by}
            options={[...sides]}
            onChange={({ target }) => {
              setBy(sides.find(({ value }) => value === target.value)?.value ?? 'enterprise')
            }}
          />
        </Form.Item>
      )}
      <Form.Item label={day} required>
        <IsoDateField
          label={day}
          value={on}
          onChange={(chosen = on) => {
            setOn(chosen)
          }}
        />
      </Form.Item>
      {asked !== undefined && (
        <TextField label={asked} required={act === 'end'} rows={2} value={words} onChange={setWords} />
      )}
    </AskDialog>
  )
}

/** 登记书面通知、终止、交接: what can be recorded of a contract as it stands. */
export function ContractActs({ contract }: { contract: ServiceContract }) {
  const [asked, setAsked] = useState<Act>()
  return (
    <Flex gap={8} wrap>
      {actsFor(contract).map(act => (
        <Button
          key={act}
          onClick={() => {
            setAsked(act)
          }}
        >
          {acts[act].label}
        </Button>
      ))}
      {asked !== undefined && (
        <ActDialog
          key={asked}
          contract={contract}
          act={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Flex>
  )
}
