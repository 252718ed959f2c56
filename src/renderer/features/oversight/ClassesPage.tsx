import { Button, Card, Flex, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { classTableOn } from '../../domain/assessing/classes'
import { pointsWords } from '../../domain/assessing/points'
import { standingOf, type Standing } from '../../domain/assessing/standing'
import { assessment } from '../../domain/records/assessment'
import { classTable, type EnterpriseClass } from '../../domain/records/class-table'
import { propertyEnterprise, type PropertyEnterprise } from '../../domain/records/property-enterprise'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { ClassTableDialog } from './ClassTableDialog'

type Row = { readonly enterprise: PropertyEnterprise; readonly standing: Standing | undefined }

const classColumns: NonNullable<TableProps<EnterpriseClass>['columns']> = [
  { title: '分类', width: 100, dataIndex: 'name' },
  { title: '等级', width: 160, render: (_, { grades }) => grades.join('、') },
  { title: '管理措施', dataIndex: 'measures' },
]

const rowColumns: NonNullable<TableProps<Row>['columns']> = [
  {
    title: '物业企业',
    render: (_, { enterprise: { id, name } }) => <Link to={`/enterprises/${id}`}>{name}</Link>,
  },
  { title: '分类', width: 100, render: (_, { standing }) => standing?.enterpriseClass?.name ?? '未分类' },
  { title: '等级', width: 80, render: (_, { standing }) => standing?.result.grade ?? '' },
  {
    title: '得分',
    width: 80,
    render: (_, { standing }) => (standing === undefined ? '' : pointsWords(standing.result.points)),
  },
  {
    title: '来自',
    width: 260,
    render: (_, { standing }) => standing && `${standing.term.words} ${standing.scheme.name}`,
  },
  { title: '管理措施', width: 300, render: (_, { standing }) => standing?.enterpriseClass?.measures ?? '' },
]

const rank = ({ standing }: Row): number => standing?.result.points ?? -1

function useRows(today: string): readonly Row[] {
  const { records } = useServices()
  useAll(assessment)
  return useAll(propertyEnterprise)
    .map(enterprise => ({ enterprise, standing: standingOf(enterprise.id, today, records) }))
    .toSorted((one, other) => rank(other) - rank(one))
}

/** 分类管理: the table of classes in force, and the class of every enterprise with what it brings. */
export function ClassesPage() {
  const { world } = useServices()
  const may = useRights().includes('write')
  const [editing, setEditing] = useState(false)
  const today = world.today()
  const table = classTableOn(useAll(classTable), today)
  const rows = useRows(today)
  const edit = may && (
    <Button
      type="primary"
      onClick={() => {
        setEditing(true)
      }}
    >
      {table === undefined ? '制定分类办法' : '修改分类办法'}
    </Button>
  )
  return (
    <>
      <PageTitle title="分类管理" actions={edit} />
      {table === undefined ? (
        <EmptyState
          title="还没有分类管理办法"
          hint="写明哪些考核等级属于哪一类、每一类怎样管；公布考核结果以后，企业按等级自动归类。分几类、叫什么由本单位定。"
          action={edit}
        />
      ) : (
        <Flex vertical gap={12}>
          <Card size="small" title="分类办法">
            <Typography.Paragraph type="secondary">{`${table.since} 起。依据：${table.basis}`}</Typography.Paragraph>
            <Table<EnterpriseClass>
              size="small"
              rowKey="name"
              pagination={false}
              columns={classColumns}
              dataSource={table.classes}
            />
          </Card>
          <Card size="small" title="物业企业">
            <Table<Row>
              size="small"
              rowKey={({ enterprise }) => enterprise.id}
              pagination={false}
              columns={rowColumns}
              dataSource={[...rows]}
              locale={{ emptyText: '还没有登记物业企业。' }}
            />
          </Card>
        </Flex>
      )}
      {editing && (
        <ClassTableDialog
          known={table}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}
