import { Form, Typography } from 'antd'
import { useState } from 'react'
import { answerObjection, receiveObjection, takeDown } from '../../domain/public-notice/keep-notice'
import { answerDue, periodOf } from '../../domain/public-notice/notice-days'
import type { Objection, PublicNotice } from '../../domain/records/public-notice'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

type DialogProps = { readonly notice: PublicNotice; readonly onClose: () => void }

function DayField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (day: string) => void
}) {
  return (
    <Form.Item label={label} required>
      <IsoDateField
        label={label}
        value={value}
        onChange={(day = value) => {
          onChange(day)
        }}
      />
    </Form.Item>
  )
}

/** 登记异议: who said what against a notice, and when. */
export function ObjectionDialog({ notice, onClose }: DialogProps) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [receivedOn, setReceivedOn] = useState(() => world.today())
  const [from, setFrom] = useState('')
  const [text, setText] = useState('')
  const save = async (): Promise<void> => {
    const objection = { id: world.newId(), receivedOn, from, text }
    if (await carryOut(receiveObjection(notice, objection, world.today()), '已登记异议')) onClose()
  }
  const { answerDays, basis } = periodOf(notice)
  return (
    <AskDialog
      byEnter
      title="登记异议"
      okText="登记异议"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <DayField label="收到日期" value={receivedOn} onChange={setReceivedOn} />
      <TextField label="提出人" value={from} placeholder="只作内部记录，不对外公开" onChange={setFrom} />
      <TextField label="异议内容" required autoFocus rows={3} value={text} onChange={setText} />
      <Typography.Text type="secondary">
        {`${answerDays} 天内答复，最迟 ${answerDue(notice, { receivedOn })}（${basis}）`}
      </Typography.Text>
    </AskDialog>
  )
}

/** 答复异议 */
export function AnswerDialog({
  notice,
  objection,
  onClose,
}: DialogProps & { readonly objection: Objection }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [answeredOn, setAnsweredOn] = useState(() => world.today())
  const [answer, setAnswer] = useState('')
  const [lateReason, setLateReason] = useState('')
  const due = answerDue(notice, objection)
  const save = async (): Promise<void> => {
    const decided = answerObjection(notice, objection, { answer, answeredOn, lateReason }, world.today())
    if (await carryOut(decided, '已登记答复')) onClose()
  }
  return (
    <AskDialog
      byEnter
      title="答复异议"
      okText="登记答复"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Typography.Paragraph>{`${objection.receivedOn}　${objection.text}`}</Typography.Paragraph>
      <DayField label="答复日期" value={answeredOn} onChange={setAnsweredOn} />
      <TextField label="答复内容" required autoFocus rows={3} value={answer} onChange={setAnswer} />
      {answeredOn > due && (
        <TextField
          label="迟答原因"
          required
          value={lateReason}
          placeholder={`最迟应于 ${due} 答复`}
          onChange={setLateReason}
        />
      )}
    </AskDialog>
  )
}

/** 登记撤下: on which day, and why where it is before its last. */
export function TakeDownDialog({ notice, onClose }: DialogProps) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [on, setOn] = useState(() => world.today())
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    if (await carryOut(takeDown(notice, on, reason, world.today()), '已登记公示撤下')) onClose()
  }
  return (
    <AskDialog
      byEnter
      title="登记撤下"
      okText="登记撤下"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <DayField label="撤下日期" value={on} onChange={setOn} />
      {on < notice.to && (
        <TextField
          label="提前原因"
          required
          value={reason}
          placeholder={`公示到 ${notice.to} 才满`}
          onChange={setReason}
        />
      )}
    </AskDialog>
  )
}
