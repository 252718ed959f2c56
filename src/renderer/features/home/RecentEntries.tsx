import { Table, type TableProps } from 'antd'
import { Link } from 'react-router'
import { clockTime } from '../../domain/journal/clock'
import { causes, changesNothing, type EntryHead } from '../../domain/journal/entry'
import { entryCounts } from '../../domain/words/entry-words'
import { useJournal } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { momentText } from '../../ui/moment-text'

const SHOWN = 6

const columns: NonNullable<TableProps<EntryHead>['columns']> = [
  { title: '时间', width: 150, render: (_, head) => momentText(clockTime(head.clock)) },
  {
    title: '操作',
    width: 120,
    render: (_, head) => <Link to={`/history/${head.id}`}>{causes[head.cause].label}</Link>,
  },
  { title: '内容', ellipsis: true, render: (_, head) => head.detail },
  { title: '涉及', ellipsis: true, render: (_, head) => entryCounts(head) },
]

/** The newest changes. Signing in and what was looked at stand in the whole list only. */
export function RecentEntries() {
  const entries = useJournal().filter(head => !changesNothing(head))
  if (entries.length === 0) {
    return <EmptyState title="还没有操作" hint="导入、修改、开具文书都会记在这里，可以查看，也可以撤销。" />
  }
  return (
    <Table<EntryHead>
      size="small"
      rowKey="id"
      pagination={false}
      columns={columns}
      dataSource={entries.slice(0, SHOWN)}
    />
  )
}
