import { Button, Flex, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { placeWords } from '../../domain/people/responsible'
import { grid, type Grid } from '../../domain/records/grid'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { GridDialog } from './GridDialog'

type Columns = NonNullable<TableProps<Grid>['columns']>

const contact = (name: string | undefined, phone: string | undefined): string =>
  [name, phone].filter(Boolean).join('　')

const columns: Columns = [
  { title: '名称', dataIndex: 'name', width: 180 },
  {
    title: '范围',
    render: (_, one) => placeWords(one) || `所属网格为“${one.name}”的人`,
  },
  { title: '网格员', width: 230, render: (_, one) => contact(one.officer, one.officerPhone) },
  { title: '楼长', width: 230, render: (_, one) => contact(one.buildingHead, one.buildingHeadPhone) },
]

/** 责任区: who answers for which part of the community; the narrowest area that holds a home counts. */
export function GridsPage() {
  const rights = useRights()
  const write = useWrite()
  const grids = useAll(grid)
  const [asked, setAsked] = useState<{ readonly grid: Grid | undefined }>()
  const may = rights.includes('write')
  const add = (): void => {
    if (may) setAsked({ grid: undefined })
  }
  useShortcut('Alt+N', add)
  const remove = (one: Grid): Promise<unknown> =>
    write(
      { cause: 'grids-edited', detail: one.name, save: [], remove: [{ kind: grid, id: one.id }] },
      `已撤销责任区${one.name}`,
    )
  const actions: Columns = [
    {
      title: '',
      width: 140,
      render: (_, one) => (
        <Flex gap={4}>
          <Button
            size="small"
            type="text"
            aria-label={`修改责任区${one.name}`}
            onClick={() => {
              setAsked({ grid: one })
            }}
          >
            修改
          </Button>
          <Button
            size="small"
            type="text"
            aria-label={`撤销责任区${one.name}`}
            onClick={() => void remove(one)}
          >
            撤销
          </Button>
        </Flex>
      ),
    },
  ]
  const newGrid = may && (
    <Button type="primary" onClick={add}>
      + 新增责任区
    </Button>
  )
  return (
    <>
      <PageTitle title="责任区" actions={newGrid} />
      <Typography.Paragraph type="secondary">
        居民的页面按住址找网格员和楼长：先看单元，再看楼栋、小区；住址不清的，看名册里的“所属网格”。
      </Typography.Paragraph>
      <Table<Grid>
        size="small"
        rowKey="id"
        pagination={false}
        columns={may ? [...columns, ...actions] : columns}
        dataSource={[...grids]}
        locale={{
          emptyText: (
            <EmptyState title="还没有责任区" hint="登记每个网格的网格员、每栋楼的楼长。" action={newGrid} />
          ),
        }}
      />
      {asked && (
        <GridDialog
          grid={asked.grid}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </>
  )
}
