import { Tag, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { clockTime } from '../../domain/journal/clock'
import { causes, type EntryHead } from '../../domain/journal/entry'
import { entryCounts } from '../../domain/words/entry-words'
import { useJournal } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { momentText } from '../../ui/moment-text'
import { PageTitle } from '../../ui/PageTitle'
import type { TallColumn } from '../../ui/tall-columns'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'

type Line = { readonly key: string; readonly head: EntryHead; readonly undone: boolean }

const columns: readonly TallColumn<Line>[] = [
  { title: '时间', width: 150, render: (_, { head }) => momentText(clockTime(head.clock)) },
  { title: '经办人', width: 110, render: (_, { head }) => head.actor },
  {
    title: '操作',
    width: 170,
    render: (_, { head, undone }) => (
      <>
        <Link to={`/history/${head.id}`}>{causes[head.cause].label}</Link>
        {undone && <Tag style={{ marginInlineStart: 8 }}>已撤销</Tag>}
      </>
    ),
  },
  { title: '内容', width: 320, render: (_, { head }) => head.detail },
  { title: '涉及', width: 240, render: (_, { head }) => entryCounts(head) },
]

/** Every entry of the journal, newest first. */
export function HistoryList() {
  const navigate = useNavigate()
  const entries = useJournal()
  const [active, setActive] = useState<string>()
  const lines = useMemo(() => {
    const undone = new Set(entries.map(head => head.undoes))
    return entries.map(head => ({ key: head.id, head, undone: undone.has(head.id) }))
  }, [entries])
  return (
    <>
      <PageTitle
        title="操作记录"
        note={
          <Typography.Text type="secondary">{`共 ${thousands(lines.length)} 条，点开可查看和撤销`}</Typography.Text>
        }
      />
      <TallTable<Line>
        label="操作记录"
        rows={lines}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={line => void navigate(`/history/${line.key}`)}
        empty={
          <EmptyState title="还没有操作" hint="导入、修改、开具文书都会记在这里，可以查看，也可以撤销。" />
        }
      />
    </>
  )
}
