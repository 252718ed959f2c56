import { Button, type TableProps } from 'antd'
import { Link } from 'react-router'
import { jointListWords } from '../../../domain/joint-building/data/joint-fields'
import { itemRows, type ItemRow } from '../../../domain/joint-building/item-rows'
import type { JointList } from '../../../domain/records/joint-item'
import { useServices } from '../../../services/services'
import { useDialog } from '../../../services/use-dialog'
import { useRights } from '../../../services/use-rights'
import { TitledCard } from '../../../ui/TitledCard'
import { RecordTable } from '../parts/RecordTable'
import { ItemDialog, type NewItem } from './ItemDialog'

type Row = ItemRow & { readonly id: string }

const hints: Readonly<Record<JointList, string>> = {
  need: '还没有。这个单位需要什么，例如：停车难、党课师资。',
  resource: '还没有。这个单位能拿出什么，例如：会议室、法律咨询。',
  project: '还没有。双方一起办什么；可以对接需求和资源。',
}

const columns: NonNullable<TableProps<Row>['columns']> = [
  { title: '名称', render: (_, { key, one }) => <Link to={`/party/joint/items/${key}`}>{one.title}</Link> },
  { title: '对接', dataIndex: 'matched' },
  { title: '时限', width: 110, render: (_, { one }) => one.dueOn ?? '' },
  { title: '状态', width: 80, dataIndex: 'state' },
]

/** One of the three lists of a unit. */
export function ItemsCard({ jointUnitId, list }: NewItem) {
  const { records } = useServices()
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<'new'>()
  const rows = itemRows(records)
    .filter(({ one }) => one.jointUnitId === jointUnitId && one.list === list)
    .map(row => ({ ...row, id: row.key }))
  const words = jointListWords[list]
  return (
    <TitledCard
      title={words.list}
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              ask('new')
            }}
          >
            {`登记${words.item}`}
          </Button>
        )
      }
    >
      <RecordTable columns={columns} rows={rows} empty={hints[list]} />
      {asked !== undefined && <ItemDialog known={undefined} fresh={{ jointUnitId, list }} onClose={close} />}
    </TitledCard>
  )
}
