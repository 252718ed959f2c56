import { Card, Table, Tag, Typography, type TableProps } from 'antd'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { bases } from '../../domain/giving-out/data/bases'
import { clockTime } from '../../domain/journal/clock'
import { importedRosters, type ImportedRoster } from '../../domain/personal-data/collection'
import { collectionState, type CollectionState } from '../../domain/personal-data/retention'
import { collection } from '../../domain/records/collection'
import { useServices } from '../../services/services'
import { useAll, useJournal } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { momentText } from '../../ui/moment-text'
import { collectionPath } from './paths'

const stateWords: Readonly<Record<CollectionState, string>> = {
  standing: '长期保存',
  running: '未到期',
  due: '已到期，待清除',
  purged: '已清除',
}

function Standing({ roster, today }: { roster: ImportedRoster; today: string }) {
  const { recorded, undone } = roster
  if (recorded === undefined) return undone ? <>已撤销</> : <Tag color="warning">未登记</Tag>
  const state = collectionState(recorded, today)
  return state === 'due' ? <Tag color="error">{stateWords[state]}</Tag> : <>{stateWords[state]}</>
}

const columnsOn = (today: string): NonNullable<TableProps<ImportedRoster>['columns']> => [
  { title: '导入时间', width: 140, render: (_, { head }) => momentText(clockTime(head.clock)) },
  {
    title: '名册',
    ellipsis: true,
    render: (_, { head, recorded }) => (
      <Link to={collectionPath(head.id)}>{recorded?.name ?? head.detail}</Link>
    ),
  },
  { title: '用途', width: 170, ellipsis: true, render: (_, { recorded }) => recorded?.purpose },
  {
    title: '依据',
    width: 90,
    render: (_, { recorded }) => recorded && bases[recorded.basis].label,
  },
  {
    title: '告知',
    width: 110,
    render: (_, { recorded }) => recorded && (recorded.noticeOn ?? '未告知'),
  },
  { title: '保存到', width: 110, render: (_, { recorded }) => recorded?.keepUntil },
  { title: '情况', width: 130, render: (_, roster) => <Standing roster={roster} today={today} /> },
]

/** 收集登记: every roster imported, on what ground, and which are due. */
export function CollectionsCard() {
  const { world } = useServices()
  const heads = useJournal()
  const collections = useAll(collection)
  const rosters = useMemo(() => importedRosters(heads, collections), [heads, collections])
  const today = world.today()
  const due = collections.filter(one => collectionState(one, today) === 'due').length
  const open = rosters.filter(({ recorded, undone }) => recorded === undefined && !undone).length
  return (
    <Card size="small" title="收集登记">
      <Typography.Paragraph>
        <strong role="status">{`${due} 份已到期，${open} 份未登记。`}</strong>
        每次导入名册，登记依据、用途、告知情况和保存期限；点名册名称办理，也可以印告知书。
      </Typography.Paragraph>
      <Table<ImportedRoster>
        size="small"
        rowKey={({ head }) => head.id}
        columns={columnsOn(today)}
        dataSource={[...rosters]}
        pagination={rosters.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
        locale={{ emptyText: <EmptyState title="还没有导入过名册" /> }}
      />
    </Card>
  )
}
