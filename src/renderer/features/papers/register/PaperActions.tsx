import { Button, Form, InputNumber } from 'antd'
import { useState } from 'react'
import { collectPaper, printPaper, voidPaper } from '../../../domain/paper/change-paper'
import { reprints } from '../../../domain/paper/paper-state'
import type { IssuedPaper } from '../../../domain/records/paper'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useMe } from '../../../services/use-me'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'
import { SealUseDialog } from '../seals/SealUseDialog'

type Props = { readonly paper: IssuedPaper; readonly onClose: () => void }

const useNoted = () => {
  const { world } = useServices()
  return { on: world.today(), by: useMe().name }
}

const voidReasons = ['内容有误', '申请人撤回', '打印损坏', '重复开具']
const reprintReasons = ['原件遗失', '打印不清', '卡纸损坏', '需要多份']
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

/** 打印 of a numbered paper: how many copies, and from the second time on why. */
export function PrintDialog({ paper, onPrint, onClose }: Props & { onPrint: () => void }) {
  const noted = useNoted()
  const { refusal, carryOut } = useDecision()
  const [copies, setCopies] = useState(1)
  const [reason, setReason] = useState('')
  const again = (paper.printings ?? []).length > 0
  const nth = reprints(paper) + 1
  const save = async (): Promise<void> => {
    const words = again ? `已登记第 ${nth} 次重印` : '已登记打印'
    if (!(await carryOut(printPaper(paper, { copies, reason }, noted), words))) return
    onClose()
    onPrint()
  }
  return (
    <AskDialog
      title={`${again ? `第 ${nth} 次重印` : '打印'}：${paper.title} ${paper.number ?? ''}`}
      okText={again ? '登记并重印' : '打印'}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {again && <p>{`右上角会印上“重印（第 ${nth} 次）”，登记簿上留下原因。`}</p>}
      <Form.Item label="份数" extra="登记用；打印窗口里请选同样的份数">
        <InputNumber<number>
          aria-label="份数"
          min={1}
          max={500}
          precision={0}
          value={copies}
          onChange={value => {
            if (value !== null) setCopies(value)
          }}
        />
      </Form.Item>
      {again && (
        <TextField
          label="重印原因"
          required
          autoFocus
          value={reason}
          choices={reprintReasons}
          onChange={setReason}
        />
      )}
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
