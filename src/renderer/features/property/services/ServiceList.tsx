import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import {
  checkFigures,
  serviceRows,
  serviceSheet,
  type ServiceRow,
} from '../../../domain/promised-services/service-rows'
import { useServices } from '../../../services/services'
import { useJournal } from '../../../services/use-records'
import { useSaveSheet } from '../../../services/use-save-sheet'
import { CountedFilter } from '../../../ui/CountedFilter'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'

const filters = [
  { value: 'now', label: '履行中' },
  { value: 'late', label: '该核查' },
  { value: 'failed', label: '没有达到' },
  { value: 'unchecked', label: '没有核查过' },
] as const
type Filter = (typeof filters)[number]['value']

const columns = [
  { title: '小区', width: 110, render: (_: unknown, row: ServiceRow) => row.estate },
  { title: '物业企业', width: 250, render: (_: unknown, { enterprise }: ServiceRow) => enterprise },
  { title: '类别', width: 90, render: (_: unknown, { service }: ServiceRow) => service.tier },
  {
    title: '服务项目',
    width: 170,
    render: (_: unknown, { contract, service }: ServiceRow) => (
      <Link to={`/promised-services/${contract.id}`}>{service.title}</Link>
    ),
  },
  { title: '承诺标准', width: 240, render: (_: unknown, { service }: ServiceRow) => service.standard },
  { title: '频次', width: 100, render: (_: unknown, { service }: ServiceRow) => service.frequency ?? '' },
  { title: '最近核查', width: 110, render: (_: unknown, { last }: ServiceRow) => last?.on ?? '' },
  { title: '结果', width: 90, render: (_: unknown, { last }: ServiceRow) => last?.result ?? '未核查' },
]

/** 服务清单: what the enterprises promised in the contracts in force, beside what was found of it last. */
export function ServiceList() {
  const { records, world } = useServices()
  useJournal()
  const navigate = useNavigate()
  const saveSheet = useSaveSheet()
  const [filter, setFilter] = useState<Filter>('now')
  const today = world.today()
  const rows = serviceRows(records, today, 'in-force')
  const keeps: Readonly<Record<Filter, (row: ServiceRow) => boolean>> = {
    now: () => true,
    late: ({ next }) => next !== undefined && next <= today,
    failed: ({ last }) => last !== undefined && last.result !== '达到',
    unchecked: ({ last }) => last === undefined,
  }
  const shown = rows.filter(keeps[filter])
  const { met, partly, failed } = checkFigures(rows)
  return (
    <ListPage<ServiceRow>
      title="服务清单"
      note={
        <span className="small-print">{`达到 ${met} 项，部分达到 ${partly} 项，未达到 ${failed} 项`}</span>
      }
      actions={
        shown.length > 0 && (
          <Button onClick={() => void saveSheet('物业服务清单与核查', serviceSheet(shown))}>
            导出 Excel
          </Button>
        )
      }
      filters={
        <CountedFilter
          filters={filters}
          value={filter}
          count={one => rows.filter(keeps[one]).length}
          onChange={setFilter}
        />
      }
      rows={shown}
      columns={columns}
      onOpen={({ contract }) => void navigate(`/promised-services/${contract.id}`)}
      onNew={() => void navigate('/service-contracts')}
      empty={
        <EmptyState
          title={rows.length === 0 ? '还没有服务清单' : '这里没有服务项目'}
          hint="打开一份服务合同，点“服务清单与核查”，把企业承诺的基础服务、延伸服务逐项登记，再对照核查。"
          action={rows.length === 0 && <Link to="/service-contracts">去服务合同</Link>}
        />
      }
    />
  )
}
