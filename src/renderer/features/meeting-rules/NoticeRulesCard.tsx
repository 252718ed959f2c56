import { Button, Form, InputNumber, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import type { PeriodChoice } from '../../domain/public-notice/data/notice-kinds'
import {
  noticeRuleOn,
  periodsOn,
  setNoticeRule,
  type NoticeRuleRequest,
} from '../../domain/public-notice/notice-rules'
import { noticeRule } from '../../domain/records/notice-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

type Row = { readonly period: PeriodChoice; readonly since: string | undefined }

const columns: NonNullable<TableProps<Row>['columns']> = [
  { title: '公示', width: 200, render: (_, { period }) => period.name },
  { title: '公示天数', width: 100, render: (_, { period }) => `不少于 ${period.days} 天` },
  { title: '异议答复', width: 90, render: (_, { period }) => `${period.answerDays} 天内` },
  { title: '自何日起', width: 104, render: (_, { since }) => since ?? '—' },
  { title: '依据', render: (_, { period }) => <span className="small-print">{period.basis}</span> },
]

/** 公示期限: how long each notice hangs and in how many days an objection is answered, as it holds today. */
export function NoticeRulesCard() {
  const { world } = useServices()
  const own = useAll(noticeRule)
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<PeriodChoice>()
  const today = world.today()
  const change: typeof columns = [
    {
      title: '',
      width: 72,
      render: (_, { period }) => (
        <Button
          size="small"
          type="text"
          aria-label={`修改${period.name}的公示期限`}
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
        首尾两天都算。除注明法规的以外是参考做法，请按本单位的规定修改并写明依据；已登记的公示仍按登记时的期限。
      </Typography.Paragraph>
      <Table<Row>
        size="small"
        rowKey={({ period }) => period.id}
        pagination={false}
        columns={may ? [...columns, ...change] : columns}
        dataSource={periodsOn(own, today).map(period => ({
          period,
          since: noticeRuleOn(period.id, own, today)?.since,
        }))}
      />
      {asked && (
        <NoticeRuleDialog
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

const figures = [
  { field: 'days', label: '公示天数', extra: '首尾两天都算', most: 366 },
  { field: 'answerDays', label: '答复天数', extra: '收到异议的当天不算', most: 60 },
] as const

function NoticeRuleDialog({ period, onClose }: { period: PeriodChoice; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState<NoticeRuleRequest>({
    since: world.today(),
    days: period.days,
    answerDays: period.answerDays,
    basis: period.from === 'own' ? period.basis : '',
  })
  const set = (changed: Partial<NoticeRuleRequest>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const save = async (): Promise<void> => {
    const decided = setNoticeRule(period, typed, records.all(noticeRule), () => world.newId())
    if (await carryOut(decided, `已修改${period.name}的公示期限`)) onClose()
  }
  return (
    <AskDialog
      title={`${period.name}的公示期限`}
      okText="保存期限"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {figures.map(({ field, label, extra, most }) => (
        <Form.Item key={field} label={label} extra={extra} required>
          <InputNumber
            aria-label={label}
            min={1}
            max={most}
            precision={0}
            value={typed[field]}
            onChange={value => {
              set({ [field]: value })
            }}
          />
        </Form.Item>
      ))}
      <TextField
        label="依据"
        required
        value={typed.basis}
        placeholder="例如：本社区公示办法第二条"
        onChange={basis => {
          set({ basis })
        }}
      />
      <Form.Item label="自何日起" required>
        <IsoDateField
          label="自何日起"
          value={typed.since}
          onChange={(since = world.today()) => {
            set({ since })
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}
