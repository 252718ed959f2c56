import { Button, Tag } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { partyCoverage, shareWords } from '../../../domain/party-building/coverage'
import { coverageRows, coverageSheet, type CoverageRow } from '../../../domain/party-building/coverage-rows'
import { estate } from '../../../domain/records/estate'
import { partyOrganisation } from '../../../domain/records/party-organisation'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useSaveSheet } from '../../../services/use-save-sheet'
import { EmptyState } from '../../../ui/EmptyState'
import { IsoDateField } from '../../../ui/IsoDateField'
import { ListPage } from '../../../ui/ListPage'

const columns = [
  { title: '类别', width: 100, render: (_: unknown, { side }: CoverageRow) => side },
  {
    title: '名称',
    width: 280,
    render: (_: unknown, { name, path }: CoverageRow) => <Link to={path}>{name}</Link>,
  },
  {
    title: '党组织',
    width: 420,
    render: (_: unknown, { by }: CoverageRow) =>
      by.length === 0 ? <Tag color="warning">未覆盖</Tag> : by.map(({ name }) => name).join('、'),
  },
]

/** 覆盖: which estates and enterprises have an organisation at work on a day, and which have none. */
export function CoveragePage() {
  const { world } = useServices()
  const navigate = useNavigate()
  const saveSheet = useSaveSheet()
  const [asOf, setAsOf] = useState(() => world.today())
  const estates = useAll(estate)
  const enterprises = useAll(propertyEnterprise)
  const organisations = useAll(partyOrganisation)
  const shares = partyCoverage(estates, enterprises, organisations, asOf)
  const rows = coverageRows(estates, enterprises, organisations, asOf)
  return (
    <ListPage<CoverageRow>
      title="党组织覆盖"
      note={
        <span className="small-print">
          {`小区 ${shareWords(shares.estates)}，物业企业 ${shareWords(shares.enterprises)}`}
        </span>
      }
      actions={
        rows.length > 0 && (
          <Button onClick={() => void saveSheet(`党组织覆盖（截至${asOf}）`, coverageSheet(rows))}>
            导出 Excel
          </Button>
        )
      }
      filters={
        <>
          <span>截至</span>
          <IsoDateField
            label="截至"
            value={asOf}
            onChange={(day = world.today()) => {
              setAsOf(day)
            }}
          />
          <span className="small-print">只算当天正在运行的；已申请、已批复还没有运行的不算。</span>
        </>
      }
      rows={rows}
      columns={columns}
      onOpen={({ path }) => void navigate(path)}
      onNew={() => void navigate('/party/organisations')}
      empty={<EmptyState title="还没有小区和物业企业" hint="先在“物业”里登记小区和企业，才算得出覆盖率。" />}
    />
  )
}
