import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { partyCoverage, shareWords } from '../../../domain/party-building/coverage'
import { organisationSheet, type OrganisationRow } from '../../../domain/party-building/organisation-sheet'
import { estate } from '../../../domain/records/estate'
import { partyOrganisation } from '../../../domain/records/party-organisation'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { useSaveSheet } from '../../../services/use-save-sheet'
import { CountedFilter } from '../../../ui/CountedFilter'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { OrganisationDialog } from './OrganisationDialog'
import { useOrganisationRows } from './use-organisation-rows'

const filters = [
  { value: 'now', label: '在办和运行' },
  { value: 'running', label: '运行' },
  { value: 'waiting', label: '已申请、已批复' },
  { value: 'planned', label: '未组建' },
  { value: 'over', label: '已撤销、并入' },
] as const
type Filter = (typeof filters)[number]['value']

const isOver = ({ state }: OrganisationRow): boolean => state === '已撤销' || state === '已并入'

const keeps: Readonly<Record<Filter, (row: OrganisationRow) => boolean>> = {
  now: row => !isOver(row),
  running: ({ state }) => state === '运行',
  waiting: ({ state }) => state === '已申请' || state === '已批复',
  planned: ({ state }) => state === '未组建',
  over: isOver,
}

const columns = [
  {
    title: '党组织名称',
    width: 260,
    render: (_: unknown, { key, one }: OrganisationRow) => (
      <Link to={`/party/organisations/${key}`}>{one.name}</Link>
    ),
  },
  { title: '类型', width: 100, render: (_: unknown, { one }: OrganisationRow) => one.organisationType },
  { title: '小区、企业', width: 260, render: (_: unknown, { places }: OrganisationRow) => places },
  { title: '书记', width: 90, render: (_: unknown, { one }: OrganisationRow) => one.secretary ?? '' },
  {
    title: '党员',
    width: 80,
    align: 'right' as const,
    render: (_: unknown, { members }: OrganisationRow) => (members === undefined ? '' : `${members} 名`),
  },
  { title: '状态', width: 90, render: (_: unknown, { state }: OrganisationRow) => state },
  { title: '自何日起', width: 110, render: (_: unknown, { since }: OrganisationRow) => since },
]

/** 覆盖: how many estates and enterprises have an organisation today. */
function CoverageNote() {
  const { world } = useServices()
  const { estates, enterprises } = partyCoverage(
    useAll(estate),
    useAll(propertyEnterprise),
    useAll(partyOrganisation),
    world.today(),
  )
  return (
    <Link to="/party/coverage" className="small-print">
      {`覆盖：小区 ${shareWords(estates)}，物业企业 ${shareWords(enterprises)}`}
    </Link>
  )
}

/** 党组织: those of enterprises and estates, and how far each has come. */
export function OrganisationList() {
  const navigate = useNavigate()
  const saveSheet = useSaveSheet()
  const may = useRights().includes('write')
  const rows = useOrganisationRows()
  const [filter, setFilter] = useState<Filter>('now')
  const [adding, setAdding] = useState(false)
  const shown = rows.filter(keeps[filter])
  const add = (): void => {
    if (may) setAdding(true)
  }
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记党组织
    </Button>
  )
  return (
    <>
      <ListPage<OrganisationRow>
        title="党组织"
        note={<CoverageNote />}
        actions={
          <>
            {shown.length > 0 && (
              <Button
                title="不含书记、电话和党员名单"
                onClick={() => void saveSheet('党组织名单', organisationSheet(shown))}
              >
                导出 Excel
              </Button>
            )}
            {newOne}
          </>
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
        onOpen={({ key }) => void navigate(`/party/organisations/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title={rows.length === 0 ? '还没有党组织' : '这里没有党组织'}
            hint="小区和物业企业的党组织从申请、批复到运行登记在这里，覆盖率随之算出。"
            action={rows.length === 0 && newOne}
          />
        }
      />
      {adding && (
        <OrganisationDialog
          known={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/party/organisations/${id}`)
          }}
        />
      )}
    </>
  )
}
