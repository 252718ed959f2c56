import { Button, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { clockTime } from '../../domain/journal/clock'
import { importBatch } from '../../domain/records/import-batch'
import { importBatches, type ListedBatch } from '../../domain/roster/import-batches'
import { rosterKindOf } from '../../domain/roster/kinds/roster-kinds'
import { useMay } from '../../services/use-me'
import { useAll, useJournal } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { momentText } from '../../ui/moment-text'
import { PageTitle } from '../../ui/PageTitle'
import type { TallColumn } from '../../ui/tall-columns'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { useWaitingNumbers } from './use-waiting-numbers'

type Line = ListedBatch & { readonly key: string }
type Columns = readonly TallColumn<Line>[]

const counted = [
  ['created', '新增'],
  ['updated', '更新'],
  ['unchanged', '相同'],
  ['skipped', '跳过'],
  ['rejected', '有误'],
] as const

const columns: Columns = [
  { title: '时间', width: 140, render: (_, { head }) => momentText(clockTime(head.clock)) },
  { title: '经办人', width: 90, render: (_, { head }) => head.actor },
  {
    title: '文件',
    width: 240,
    render: (_, { batch, head }) => <Link to={`/history/${head.id}`}>{batch.fileName}</Link>,
  },
  { title: '名册', width: 110, render: (_, { batch }) => rosterKindOf(batch.about).words.list },
  { title: '工作表', width: 110, render: (_, { batch }) => batch.sheetName },
  { title: '行数', width: 70, align: 'right', render: (_, { batch }) => thousands(batch.counts.rows) },
  ...counted.map(([key, title]): Columns[number] => ({
    title,
    width: 72,
    align: 'right',
    render: (_, { batch }) => thousands(batch.counts[key]),
  })),
  {
    title: '状态',
    width: 150,
    render: (_, { undone, head }) =>
      undone === undefined ? (
        <Link to={`/history/${head.id}`}>查看、撤销</Link>
      ) : (
        <Tag>{`${momentText(clockTime(undone.clock))} 已撤销`}</Tag>
      ),
  },
]

/** Every roster that was imported, newest first: which file, by whom, what became of its rows. Opened, it can be taken back. */
export function BatchList() {
  const navigate = useNavigate()
  const batches = useAll(importBatch)
  const journal = useJournal()
  const waiting = useWaitingNumbers()
  const mayWrite = useMay('write')
  const [active, setActive] = useState<string>()
  const lines = useMemo(
    () => importBatches(batches, journal).map(one => ({ ...one, key: one.head.id })),
    [batches, journal],
  )
  const toImport = (
    <Button type="primary" onClick={() => void navigate('/residents/import')}>
      导入名册
    </Button>
  )
  return (
    <>
      <PageTitle
        title="导入记录"
        actions={
          <>
            <Button onClick={() => void navigate('/residents/imports/numbers')}>
              {`待补证号 ${thousands(waiting.length)}`}
            </Button>
            <Button onClick={() => void navigate('/residents/imports/memory')}>对列与写法记忆</Button>
            {mayWrite && lines.length > 0 && toImport}
          </>
        }
      />
      <TallTable<Line>
        label="导入记录"
        rows={lines}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={({ key }) => void navigate(`/history/${key}`)}
        empty={
          <EmptyState
            title="还没有导入过名册"
            hint="每次导入的文件、时间、经办人和结果都记在这里，可以整批撤销。"
            action={mayWrite && toImport}
          />
        }
      />
    </>
  )
}
