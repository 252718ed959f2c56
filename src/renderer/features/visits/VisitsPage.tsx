import { Flex, Segmented, Tag, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Right } from '../../domain/accounts/roles'
import { DUE_SOON, type DueVisit } from '../../domain/people/visits'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { useVisitRows, type VisitRow } from './use-visit-rows'
import { VisitRulesCard } from './VisitRulesCard'

function Lateness({ late, last }: Pick<DueVisit, 'late' | 'last'>) {
  if (late > 0) return <Tag color="error">过期 {thousands(late)} 天</Tag>
  if (late < 0) return <Tag>还有 {thousands(-late)} 天</Tag>
  return <Tag color="warning">{last === undefined ? '从未走访' : '今天'}</Tag>
}

/** Why: which tag asks for the visit is told to those only who may see all tags. */
const whyWords = ({ rule }: DueVisit, rights: readonly Right[]): string => {
  if (rule === undefined) return '上次走访时定的'
  return `${rights.includes('sensitive') ? `${rule.tag}，` : ''}每 ${String(rule.everyDays)} 天一次`
}

const columnsFor = (rights: readonly Right[]) => [
  {
    title: '姓名',
    width: 130,
    render: (_: unknown, { key, person }: VisitRow) => <Link to={`/residents/${key}`}>{person.name}</Link>,
  },
  { title: '应走访', width: 110, render: (_: unknown, { due }: VisitRow) => due },
  {
    title: '情况',
    width: 120,
    render: (_: unknown, { late, last }: VisitRow) => <Lateness late={late} last={last} />,
  },
  { title: '上次走访', width: 110, render: (_: unknown, { last }: VisitRow) => last?.on ?? '—' },
  { title: '周期', width: 200, render: (_: unknown, row: VisitRow) => whyWords(row, rights) },
  { title: '住址', width: 240, render: (_: unknown, { dwelling }: VisitRow) => dwelling },
  { title: '网格员', width: 110, render: (_: unknown, { officer }: VisitRow) => officer },
]

const filters = { all: '全部', late: '已过期', soon: '一周内' } as const
type Filter = keyof typeof filters
const keeps: Readonly<Record<Filter, (row: VisitRow) => boolean>> = {
  all: () => true,
  late: ({ late }) => late > 0,
  soon: ({ late }) => late <= 0,
}
const isFilter = (value: string): value is Filter => value in filters

function DueVisits({ rows, rights }: { rows: readonly VisitRow[]; rights: readonly Right[] }) {
  const navigate = useNavigate()
  const [filter, setFilter] = useState<Filter>('all')
  const [active, setActive] = useState<string>()
  const columns = useMemo(() => columnsFor(rights), [rights])
  const shown = rows.filter(keeps[filter])
  return (
    <>
      <Flex gap={12} align="center" style={{ paddingBottom: 8 }}>
        <Segmented
          aria-label="按到期筛选"
          options={Object.entries(filters).map(([value, label]) => ({
            value,
            label: `${label} ${thousands(rows.filter(keeps[isFilter(value) ? value : 'all']).length)}`,
          }))}
          value={filter}
          onChange={value => {
            if (isFilter(value)) setFilter(value)
          }}
        />
        <Typography.Text type="secondary">打开居民的页面登记走访</Typography.Text>
      </Flex>
      <TallTable<VisitRow>
        label="待走访"
        rows={shown}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={row => void navigate(`/residents/${row.key}`)}
        empty={
          <EmptyState
            title="没有到期的走访"
            hint={`给居民加上独居、高龄等标签，就会按周期推算；${String(DUE_SOON)} 天内到期的列在这里。`}
          />
        }
      />
    </>
  )
}

/** 走访: who is to be called on now or by a week from today, the latest first; and how often for which tag. */
export function VisitsPage() {
  const rights = useRights()
  const { rows, progress } = useVisitRows()
  return (
    <>
      <PageTitle title="走访" />
      {rows === undefined ? <ProgressPanel {...progress} /> : <DueVisits rows={rows} rights={rights} />}
      {rights.includes('sensitive') && <VisitRulesCard />}
    </>
  )
}
