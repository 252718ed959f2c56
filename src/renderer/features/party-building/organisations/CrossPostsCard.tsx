import { Button, type TableProps } from 'antd'
import type { RecordName } from '../../../domain/journal/entry'
import { useDialog } from '../../../services/use-dialog'
import { useRights } from '../../../services/use-rights'
import { TitledCard } from '../../../ui/TitledCard'
import { RecordTable } from '../parts/RecordTable'
import { CrossPostDialog } from './CrossPostDialog'
import { useCrossPostRows, type CrossPostRow } from './use-cross-post-rows'

const columns: NonNullable<TableProps<CrossPostRow>['columns']> = [
  { title: '姓名', width: 100, render: (_, { one }) => one.personName },
  { title: '所在单位', render: (_, { first, one }) => `${first}　${one.firstPost}` },
  { title: '交叉任职', render: (_, { second, one }) => `${second}　${one.secondPost}` },
  { title: '任职', width: 190, dataIndex: 'span' },
]

/** 交叉任职 in which a body takes part. */
export function CrossPostsCard({ of: { kind, id } }: { of: RecordName }) {
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<'new'>()
  const rows = useCrossPostRows().filter(({ one }) => one.firstId === id || one.secondId === id)
  return (
    <TitledCard
      title="交叉任职"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              ask('new')
            }}
          >
            登记交叉任职
          </Button>
        )
      }
    >
      <RecordTable columns={columns} rows={rows} empty="还没有登记。例如：书记同时任业委会委员。" />
      {asked !== undefined && <CrossPostDialog known={undefined} first={`${kind} ${id}`} onClose={close} />}
    </TitledCard>
  )
}
