import { Table, type TableProps } from 'antd'

/** A short list within the page of a record. */
export const RecordTable = <Row extends { readonly id: string }>({
  columns,
  rows,
  empty,
}: {
  columns: NonNullable<TableProps<Row>['columns']>
  rows: readonly Row[]
  empty: string
}) => (
  <Table<Row>
    size="small"
    rowKey="id"
    pagination={false}
    columns={columns}
    dataSource={[...rows]}
    locale={{ emptyText: empty }}
  />
)
