import { Button, Table, Tag, type TableProps } from 'antd'
import { Link } from 'react-router'
import type { IssuedPaper } from '../../../domain/records/paper'

const standing = ({ voided, printings = [] }: IssuedPaper) => {
  if (voided !== undefined) return <Tag color="error">已作废</Tag>
  return printings.length > 0 ? <Tag color="success">已送打印</Tag> : <Tag>未打印</Tag>
}

/** The papers of a batch in their order, each to be looked at, or to begin printing from. */
export function IssuedTable({
  papers,
  onSee,
  onFrom,
}: {
  papers: readonly IssuedPaper[]
  /** The place in the batch, from 0. */
  onSee: (at: number) => void
  onFrom: (at: number) => void
}) {
  const columns: NonNullable<TableProps<IssuedPaper>['columns']> = [
    { title: '份', width: 60, render: (_, one) => papers.indexOf(one) + 1 },
    {
      title: '编号',
      width: 220,
      render: (_, { id, number, title }) => <Link to={`/papers/${id}`}>{number ?? title}</Link>,
    },
    { title: '事由', render: (_, { subject }) => subject },
    { title: '打印', width: 110, render: (_, one) => standing(one) },
    {
      title: '操作',
      width: 170,
      render: (_, one) => {
        const at = papers.indexOf(one)
        return (
          <>
            <Button
              type="link"
              size="small"
              aria-label={`预览第 ${at + 1} 份`}
              onClick={() => {
                onSee(at)
              }}
            >
              预览
            </Button>
            <Button
              type="link"
              size="small"
              aria-label={`从第 ${at + 1} 份起`}
              onClick={() => {
                onFrom(at)
              }}
            >
              从这份起
            </Button>
          </>
        )
      },
    },
  ]
  return (
    <Table<IssuedPaper>
      size="small"
      rowKey="id"
      dataSource={[...papers]}
      pagination={papers.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      scroll={{ y: 'calc(100vh - 260px)' }}
      columns={columns}
    />
  )
}
