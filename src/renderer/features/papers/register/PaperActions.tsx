import { Button, Form } from 'antd'
import { useState } from 'react'
import { collectPaper, voidPaper } from '../../../domain/paper/change-paper'
import type { IssuedPaper } from '../../../domain/records/paper'
import { useDecision } from '../../../services/use-decision'
import { useNoted } from '../../../services/use-noted'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'
import { SealUseDialog } from '../seals/SealUseDialog'

type Props = { readonly paper: IssuedPaper; readonly onClose: () => void }

const voidReasons = ['内容有误', '申请人撤回', '打印损坏', '重复开具']
const places = ['签收簿', '文书存根', '送达回证']

/** 作废: asks why; the number stays taken. */
function VoidDialog({ paper, onClose }: Props) {
  const noted = useNoted()
  const { refusal, carryOut } = useDecision()
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    const done = await carryOut(voidPaper(paper, reason, noted), `已作废 ${paper.number ?? paper.title}`)
    if (done) onClose()
  }
  return (
    <AskDialog
      title={`作废：${paper.title} ${paper.number ?? ''}`}
      okText="作废"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p>作废后编号不再使用，登记簿上留下原因，再印出来的带“作废”字样。已经发出去的请收回。</p>
      <TextField label="原因" required autoFocus value={reason} choices={voidReasons} onChange={setReason} />
    </AskDialog>
  )
}

/** 签收: who took it, when, and where that was signed. */
function CollectDialog({ paper, onClose }: Props) {
  const noted = useNoted()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState({
    collector: paper.subject.split('　')[0] ?? '',
    place: '',
    on: noted.on,
  })
  const save = async (): Promise<void> => {
    if (await carryOut(collectPaper(paper, typed, noted), `已登记签收：${typed.collector}`)) onClose()
  }
  return (
    <AskDialog
      title={`签收：${paper.title} ${paper.number ?? ''}`}
      okText="登记签收"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="签收人"
        required
        autoFocus
        value={typed.collector}
        onChange={collector => {
          setTyped({ ...typed, collector })
        }}
      />
      <TextField
        label="签在哪里"
        required
        value={typed.place}
        choices={places}
        placeholder="例如：签收簿第 3 页"
        onChange={place => {
          setTyped({ ...typed, place })
        }}
      />
      <Form.Item label="签收日期" required>
        <IsoDateField
          label="签收日期"
          value={typed.on}
          onChange={on => {
            setTyped({ ...typed, on: on ?? noted.on })
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}

/** What may still become of a paper. */
export function PaperActions({ paper }: { paper: IssuedPaper }) {
  const [asked, setAsked] = useState<'void' | 'collect' | 'seal'>()
  const close = (): void => {
    setAsked(undefined)
  }
  if (paper.voided !== undefined) return null
  return (
    <>
      <Button
        danger
        onClick={() => {
          setAsked('void')
        }}
      >
        作废
      </Button>
      {paper.collected === undefined && (
        <Button
          onClick={() => {
            setAsked('collect')
          }}
        >
          签收
        </Button>
      )}
      <Button
        onClick={() => {
          setAsked('seal')
        }}
      >
        用印登记
      </Button>
      {asked === 'seal' && <SealUseDialog paper={paper} onClose={close} />}
      {asked === 'void' && <VoidDialog paper={paper} onClose={close} />}
      {asked === 'collect' && <CollectDialog paper={paper} onClose={close} />}
    </>
  )
}
