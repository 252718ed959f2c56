import { Flex } from 'antd'
import { useState, type ReactNode } from 'react'
import { PageTitle } from './PageTitle'
import type { KeyedRow, TallColumn } from './tall-columns'
import { TallTable } from './TallTable'
import { useShortcut } from './use-shortcut'

/** A list that fills the page: its title with what can be done, its filters, and its rows. `onNew` is also reached by Alt+N. */
export function ListPage<Row extends KeyedRow>({
  title,
  note,
  actions,
  filters,
  rows,
  columns,
  empty,
  onOpen,
  onNew,
}: {
  title: string
  note?: ReactNode
  actions?: ReactNode
  filters?: ReactNode
  rows: readonly Row[]
  columns: readonly TallColumn<Row>[]
  empty: ReactNode
  onOpen: (row: Row) => void
  onNew: () => void
}) {
  const [active, setActive] = useState<string>()
  useShortcut('Alt+N', onNew)
  return (
    <>
      <PageTitle title={title} note={note} actions={actions} />
      {filters !== undefined && (
        <Flex gap={12} align="center" wrap style={{ paddingBottom: 8 }}>
          {filters}
        </Flex>
      )}
      <TallTable<Row>
        label={title}
        rows={rows}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={onOpen}
        empty={empty}
      />
    </>
  )
}
