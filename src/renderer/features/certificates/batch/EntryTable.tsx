import { Button, Table, Tag } from 'antd'
import { useState } from 'react'
import type { Batch } from './use-batch'
import type { BatchEntry } from './plan-batch'
import { PersonDialog } from './PersonDialog'
import { PreviewDialog } from './PreviewDialog'

/** Every paper of the batch: whether it can be issued, and what it lacks. */
export function EntryTable({ batch }: { batch: Batch }) {
  const { entries } = batch
  const [filling, setFilling] = useState<BatchEntry>()
  const [seen, setSeen] = useState<number>()
  const columns = [
    { title: '序号', width: 60, render: (_: unknown, __: BatchEntry, at: number) => at + 1 },
    { title: '姓名', width: 110, render: (_: unknown, { person }: BatchEntry) => person.name },
    {
      title: '情况',
      render: (_: unknown, { lacks }: BatchEntry) =>
        lacks.length === 0 ? <Tag color="success">可以开具</Tag> : lacks.join('；'),
    },
    {
      title: '操作',
      width: 120,
      render: (_: unknown, entry: BatchEntry, at: number) => (
        <>
          <Button
            type="link"
            size="small"
            aria-label={`补填${entry.person.name}`}
            onClick={() => {
              setFilling(entry)
            }}
          >
            补填
          </Button>
          <Button
            type="link"
            size="small"
            aria-label={`预览${entry.person.name}`}
            disabled={entry.layout === undefined}
            onClick={() => {
              setSeen(at)
            }}
          >
            预览
          </Button>
        </>
      ),
    },
  ]
  return (
    <>
      <Table<BatchEntry>
        size="small"
        rowKey={({ person }) => person.key}
        dataSource={[...entries]}
        pagination={entries.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        columns={columns}
        scroll={{ y: 'calc(100vh - 300px)' }}
      />
      {filling && (
        <PersonDialog
          key={filling.person.key}
          entry={filling}
          onAnswer={batch.answerFor}
          onClose={() => {
            setFilling(undefined)
          }}
        />
      )}
      {seen !== undefined && (
        <PreviewDialog
          papers={entries.flatMap(({ person, layout }, at) =>
            layout === undefined ? [] : [{ name: person.name, at, layout }],
          )}
          first={seen}
          onClose={() => {
            setSeen(undefined)
          }}
        />
      )}
    </>
  )
}
