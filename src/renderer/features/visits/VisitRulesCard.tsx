import { Button, Card, Collapse, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { visitRules, type TagVisits } from '../../domain/people/visits'
import { visitRule } from '../../domain/records/visit-rule'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { VisitRuleDialog } from './VisitRuleDialog'

const columns: NonNullable<TableProps<TagVisits>['columns']> = [
  { title: '标签', width: 160, dataIndex: 'tag' },
  {
    title: '周期',
    width: 140,
    render: (_, { everyDays }) => (everyDays === null ? '不安排' : `每 ${String(everyDays)} 天`),
  },
  {
    title: '依据',
    render: (_, { basis, own }) =>
      own ? basis || '本单位规定' : <span className="small-print">{basis}</span>,
  },
]

/** 走访周期: how often for which tag. What the office has not set is an example from elsewhere and says so. */
export function VisitRulesCard() {
  const rights = useRights()
  const rules = visitRules(useAll(visitRule))
  const [asked, setAsked] = useState<{ readonly rule: TagVisits | undefined }>()
  const may = rights.includes('write')
  const change: typeof columns = [
    {
      title: '',
      width: 80,
      render: (_, rule) => (
        <Button
          size="small"
          type="text"
          aria-label={`修改${rule.tag}的走访周期`}
          onClick={() => {
            setAsked({ rule })
          }}
        >
          修改
        </Button>
      ),
    },
  ]
  return (
    <>
      <Collapse
        style={{ flex: '0 0 auto', marginTop: 12, background: '#ffffff' }}
        items={[
          {
            key: 'rules',
            label: '走访周期',
            children: (
              <Card size="small" variant="borderless">
                <Typography.Paragraph>
                  没有改过的是参考外地做法的建议，不是本地规定；请按街道的要求修改。
                  {may && (
                    <Button
                      size="small"
                      style={{ marginInlineStart: 8 }}
                      onClick={() => {
                        setAsked({ rule: undefined })
                      }}
                    >
                      加一个标签
                    </Button>
                  )}
                </Typography.Paragraph>
                <Table<TagVisits>
                  size="small"
                  rowKey="tag"
                  pagination={false}
                  scroll={{ y: 220 }}
                  columns={may ? [...columns, ...change] : columns}
                  dataSource={rules}
                />
              </Card>
            ),
          },
        ]}
      />
      {asked && (
        <VisitRuleDialog
          rule={asked.rule}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </>
  )
}
