import { Button, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { periodsOn, type PeriodNow } from '../../domain/periods/period-on'
import { periodRule } from '../../domain/records/period-rule'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { PeriodDialog } from './PeriodDialog'

const columns: NonNullable<TableProps<PeriodNow>['columns']> = [
  { title: '事项', width: 150, dataIndex: 'group' },
  { title: '期限', width: 280, dataIndex: 'label' },
  { title: '长短', width: 90, render: (_, { length, unit }) => `${length} ${unit}` },
  {
    title: '依据',
    render: (_, { basis, own }) => (
      <span className="small-print">{own ? `本单位设定：${basis}` : basis}</span>
    ),
  },
]

/** 办理期限: how long each period is today and on what ground; each can be set anew from a day on. */
export function PeriodsPage() {
  const { world } = useServices()
  const rules = useAll(periodRule)
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<PeriodNow>()
  const change: typeof columns = [
    {
      title: '',
      width: 72,
      render: (_, period) => (
        <Button
          size="small"
          type="text"
          aria-label={`修改${period.label}`}
          onClick={() => {
            setAsked(period)
          }}
        >
          修改
        </Button>
      ),
    },
  ]
  return (
    <>
      <Typography.Paragraph>
        法律和上级规定变了，在这里改期限并写明依据；从填的那天起按新的算，以前的不变。
      </Typography.Paragraph>
      <Table<PeriodNow>
        size="small"
        rowKey="id"
        pagination={false}
        columns={may ? [...columns, ...change] : columns}
        dataSource={[...periodsOn(rules, world.today())]}
      />
      {asked !== undefined && (
        <PeriodDialog
          key={asked.id}
          period={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </>
  )
}
