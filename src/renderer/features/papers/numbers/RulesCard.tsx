import { Button, Card, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { documents } from '../../../documents'
import { numberWords, ruleOn, USUAL_PATTERN } from '../../../domain/paper/paper-rules'
import { paperRule, type PaperRule } from '../../../domain/records/paper-rule'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { RuleDialog } from './RuleDialog'

type Row = {
  readonly documentId: string
  readonly title: string
  readonly rule: PaperRule | undefined
  readonly coming: PaperRule | undefined
}

const numbered = documents.filter(({ keeping }) => keeping.kind === 'numbered')

/** What the next paper would be numbered like: 文源证〔2026〕1号. */
const sampleOf = (rule: PaperRule, today: string): string =>
  numberWords(rule, rule.characters ?? '（单位简称）', Number(today.slice(0, 4)), String(rule.first))

const columns = (today: string): NonNullable<TableProps<Row>['columns']> => [
  { title: '文书', width: 190, render: (_, { title }) => title },
  {
    title: '编号',
    render: (_, { rule, coming }) => (
      <>
        {rule === undefined ? '按单位简称，每年从 1 号起' : sampleOf(rule, today)}
        {rule !== undefined && rule.first > 1 && `，从 ${String(rule.first)} 号起`}
        {rule?.yearly === false && '，不分年'}
        {coming && <div className="small-print">{`自 ${coming.since} 起：${sampleOf(coming, today)}`}</div>}
      </>
    ),
  },
  {
    title: '有效期',
    width: 120,
    render: (_, { rule }) => {
      if (rule === undefined) return '按文书样式'
      return rule.validDays === undefined ? '不设' : `${String(rule.validDays)} 天`
    },
  },
  {
    title: '二维码',
    width: 100,
    render: (_, { rule }) => {
      if (rule === undefined) return '按文书样式'
      return rule.check ? '印' : '不印'
    },
  },
]

const blankRule = (id: string, documentId: string, today: string): PaperRule => ({
  id,
  documentId,
  since: today,
  pattern: USUAL_PATTERN,
  yearly: true,
  first: 1,
  digits: 1,
  check: true,
})

/** 编号办法: how each paper is numbered today, and from a day on. */
export function RulesCard() {
  const { world } = useServices()
  const mayWrite = useRights().includes('write')
  const rules = useAll(paperRule)
  const today = world.today()
  const [asked, setAsked] = useState<{ readonly rule: PaperRule; readonly title: string }>()
  const rows = numbered.map(({ id, title }) => ({
    documentId: id,
    title,
    rule: ruleOn(rules, id, today),
    coming: rules.find(rule => rule.documentId === id && rule.since > today),
  }))
  const change: NonNullable<TableProps<Row>['columns']>[number] = {
    title: '',
    width: 80,
    render: (_, { documentId, title, rule }) => (
      <Button
        size="small"
        type="text"
        aria-label={`修改编号办法：${title}`}
        onClick={() => {
          const id = world.newId()
          setAsked({
            title,
            rule: rule === undefined ? blankRule(id, documentId, today) : { ...rule, id, since: today },
          })
        }}
      >
        修改
      </Button>
    ),
  }
  return (
    <Card size="small" title="编号办法">
      <Typography.Paragraph>
        改了以后从填写的日期起用；以前开具的文书，号和字都不变。几种文书用同一个代字的，合在一起编号。
      </Typography.Paragraph>
      <Table<Row>
        size="small"
        rowKey="documentId"
        pagination={false}
        columns={mayWrite ? [...columns(today), change] : columns(today)}
        dataSource={rows}
      />
      {asked && (
        <RuleDialog
          key={asked.rule.id}
          {...asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Card>
  )
}
