import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { itemRows, itemSheet, type ItemRow } from '../../../domain/joint-building/item-rows'
import { useServices } from '../../../services/services'
import { useJournal } from '../../../services/use-records'
import { useSaveSheet } from '../../../services/use-save-sheet'
import { CountedFilter } from '../../../ui/CountedFilter'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'

const filters = [
  { value: 'need', label: '需求清单' },
  { value: 'resource', label: '资源清单' },
  { value: 'project', label: '项目清单' },
  { value: 'unmatched', label: '没有对接的需求' },
] as const
type Filter = (typeof filters)[number]['value']

const keeps: Readonly<Record<Filter, (row: ItemRow) => boolean>> = {
  need: ({ one }) => one.list === 'need',
  resource: ({ one }) => one.list === 'resource',
  project: ({ one }) => one.list === 'project',
  unmatched: ({ one, open, matched }) => one.list === 'need' && open && matched === '',
}

const columns = [
  {
    title: '名称',
    width: 220,
    render: (_: unknown, { key, one }: ItemRow) => <Link to={`/party/joint/items/${key}`}>{one.title}</Link>,
  },
  { title: '单位', width: 170, render: (_: unknown, { unit }: ItemRow) => unit },
  { title: '内容', width: 230, render: (_: unknown, { one }: ItemRow) => one.details ?? '' },
  { title: '对接', width: 230, render: (_: unknown, { matched }: ItemRow) => matched },
  { title: '责任人', width: 90, render: (_: unknown, { one }: ItemRow) => one.responsible ?? '' },
  { title: '完成时限', width: 110, render: (_: unknown, { one }: ItemRow) => one.dueOn ?? '' },
  { title: '状态', width: 90, render: (_: unknown, { state }: ItemRow) => state },
]

/** 三张清单: needs, resources and projects of all units. */
export function ItemList() {
  const { records } = useServices()
  useJournal()
  const navigate = useNavigate()
  const saveSheet = useSaveSheet()
  const [filter, setFilter] = useState<Filter>('need')
  const rows = itemRows(records)
  const shown = rows.filter(keeps[filter])
  const label = filters.find(({ value }) => value === filter)?.label ?? ''
  return (
    <ListPage<ItemRow>
      title="三张清单"
      note={<Link to="/party/joint">共建单位</Link>}
      actions={
        shown.length > 0 && (
          <Button title="不含责任人" onClick={() => void saveSheet(`共建${label}`, itemSheet(shown))}>
            导出 Excel
          </Button>
        )
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
      onOpen={({ key }) => void navigate(`/party/joint/items/${key}`)}
      onNew={() => void navigate('/party/joint')}
      empty={<EmptyState title="这里还没有" hint="打开一个共建单位，登记它的需求、资源和项目。" />}
    />
  )
}
