import { Button, Flex, Form, Radio, Tag, Typography } from 'antd'
import { useState } from 'react'
import { calendarDay, type CalendarDay } from '../../domain/records/calendar-day'
import { markDays } from '../../domain/topics/set-rules'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

/** Days off and days worked besides what the week says: announced year by year, so the office enters them. */
export function CalendarDaysCard() {
  const write = useWrite()
  const may = useRights().includes('write')
  const marked = useAll(calendarDay).toSorted((one, other) => one.day.localeCompare(other.day))
  const [asked, setAsked] = useState(false)
  const remove = (one: CalendarDay): void => {
    const change = {
      cause: 'meeting-rules-edited',
      detail: `${one.note} ${one.day}`,
      save: [],
      remove: [{ kind: calendarDay, id: one.id }],
    } as const
    void write(change, `已移出 ${one.day}`)
  }
  return (
    <>
      <Typography.Paragraph>
        算工作日时，星期六、星期日不算。法定节假日每年由国务院办公厅公布，软件不知道，请按公布的通知录入放假和调休上班的日子。
      </Typography.Paragraph>
      <Flex gap={4} wrap style={{ marginBottom: 8 }}>
        {marked.map(one => (
          <Tag
            key={one.id}
            closable={may}
            closeIcon={may ? <span aria-label={`移出 ${one.day}`}>×</span> : false}
            onClose={event => {
              event.preventDefault()
              remove(one)
            }}
          >
            {`${one.day} ${one.works ? '上班' : '放假'} ${one.note}`}
          </Tag>
        ))}
        {marked.length === 0 && <Typography.Text type="secondary">还没有录入</Typography.Text>}
      </Flex>
      {may && (
        <Button
          size="small"
          onClick={() => {
            setAsked(true)
          }}
        >
          录入放假和调休
        </Button>
      )}
      {asked && (
        <MarkDaysDialog
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </>
  )
}

function MarkDaysDialog({ onClose }: { onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const today = world.today()
  const [typed, setTyped] = useState({ from: today, to: today, works: false, note: '' })
  const save = async (): Promise<void> => {
    const decided = markDays(typed, records.all(calendarDay), () => world.newId())
    if (await carryOut(decided, '已录入放假和调休')) onClose()
  }
  return (
    <AskDialog
      title="录入放假和调休"
      okText="保存日期"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="日期" required>
        <IsoDateField
          label="第一天"
          value={typed.from}
          onChange={from => {
            if (from !== undefined) setTyped(before => ({ ...before, from }))
          }}
        />
        {' 至 '}
        <IsoDateField
          label="最后一天"
          value={typed.to}
          onChange={to => {
            if (to !== undefined) setTyped(before => ({ ...before, to }))
          }}
        />
      </Form.Item>
      <Form.Item label="这些天">
        <Radio.Group
          aria-label="这些天"
          value={typed.works}
          options={[
            { value: false, label: '放假' },
            { value: true, label: '调休上班' },
          ]}
          onChange={event => {
            setTyped(before => ({ ...before, works: event.target.value === true }))
          }}
        />
      </Form.Item>
      <TextField
        label="说明"
        required
        placeholder="例如：春节"
        value={typed.note}
        onChange={note => {
          setTyped(before => ({ ...before, note }))
        }}
      />
    </AskDialog>
  )
}
