import { Button, Flex, Input, Modal, Table, type TableProps } from 'antd'
import { useState } from 'react'
import type { DueDays } from '../../domain/calendar/due-days'
import { allDueDays, setDueDays } from '../../domain/calendar/due-rules'
import { dueRule } from '../../domain/records/due-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { RefusalAlert } from '../../ui/RefusalAlert'

const daysWords = (days: readonly number[]): string => days.join('、')

/** One source being changed: its days and the ground. */
function Editing({ due, onClose }: { due: DueDays; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [days, setDays] = useState(daysWords(due.days))
  const [basis, setBasis] = useState(due.own ? due.basis : '')
  const { source } = due
  const save = async (): Promise<void> => {
    const decided = setDueDays({ source, typed: days, basis }, records.all(dueRule), world)
    if (await carryOut(decided, `已修改“${source.label}”的提醒天数`)) onClose()
  }
  return (
    <Flex
      vertical
      gap={8}
      style={{ marginTop: 12 }}
      role="group"
      aria-label={`修改${source.label}的提醒天数`}
    >
      <Flex gap={8} align="center">
        {source.label}　提前
        <Input
          aria-label="提前天数"
          value={days}
          autoFocus
          style={{ width: 160 }}
          onChange={event => {
            setDays(event.target.value)
          }}
        />
        天　依据
        <Input
          aria-label="依据"
          value={basis}
          placeholder="例如：主任办公会定"
          style={{ flex: 1 }}
          onChange={event => {
            setBasis(event.target.value)
          }}
        />
        <Button type="primary" onClick={() => void save()}>
          保存天数
        </Button>
        <Button onClick={onClose}>放弃</Button>
      </Flex>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
    </Flex>
  )
}

/** 提醒天数: from how many days before on each thing is listed; from the last of them it is marked as near. */
export function DueDaysDialog({ onClose }: { onClose: () => void }) {
  const all = allDueDays(useAll(dueRule))
  const [asked, setAsked] = useState<DueDays>()
  const columns: NonNullable<TableProps<DueDays>['columns']> = [
    { title: '事项', width: 130, render: (_, { source }) => source.label },
    { title: '提前天数', width: 120, render: (_, { days }) => daysWords(days) },
    {
      title: '依据',
      render: (_, { basis, own }) =>
        own ? basis || '本单位自定' : <span className="small-print">{basis}</span>,
    },
    {
      title: '',
      width: 70,
      render: (_, due) => (
        <Button
          size="small"
          type="text"
          aria-label={`修改${due.source.label}的提醒天数`}
          onClick={() => {
            setAsked(due)
          }}
        >
          修改
        </Button>
      ),
    },
  ]
  return (
    <Modal open title="提醒天数" width={720} footer={null} mask={{ closable: false }} onCancel={onClose}>
      <p className="small-print">
        从第一个数起列入“今天要办”，到最后一个数起标为临近，中间的数各再提醒一周，过了日期标为已过期。议题、督办的亮灯另按各自的规则。
      </p>
      <Table<DueDays>
        size="small"
        rowKey={({ source }) => source.id}
        pagination={false}
        columns={columns}
        dataSource={[...all]}
        scroll={{ y: 320 }}
      />
      {asked && (
        <Editing
          key={asked.source.id}
          due={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Modal>
  )
}
