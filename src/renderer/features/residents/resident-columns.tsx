import { Button, Space, Tag, type TableProps } from 'antd'
import { Link } from 'react-router'
import { maskedIdNumber, maskedPhone } from '../../domain/text/mask'
import type { Chosen, SortBy } from './choose-residents'
import type { ListedResident } from './listed-resident'

type Columns = NonNullable<TableProps<ListedResident>['columns']>

const sortOrder = (sort: Chosen['sort'], by: SortBy): 'ascend' | 'descend' | null => {
  if (sort?.by !== by) return null
  return sort.falling ? 'descend' : 'ascend'
}

/** The columns of the list. Numbers are masked but for the one resident in `revealed`. */
export function residentColumns({
  sort,
  revealed,
  onReveal,
}: {
  sort: Chosen['sort']
  revealed: string | undefined
  onReveal: (key: string | undefined) => void
}): Columns {
  const clear = (row: ListedResident): boolean => row.key === revealed
  const sorted = (by: SortBy) => ({ key: by, sorter: true, sortOrder: sortOrder(sort, by) })
  return [
    {
      title: '姓名',
      ...sorted('name'),
      width: 150,
      ellipsis: true,
      fixed: 'left',
      render: (_, row) => (
        <Link to={`/residents/${row.key}`} title={row.resident.name}>
          {row.resident.name}
        </Link>
      ),
    },
    {
      title: '证件号码',
      width: 180,
      render: (_, row) => {
        const { idNumber = '' } = row.resident
        return clear(row) ? idNumber : maskedIdNumber(idNumber)
      },
    },
    { title: '性别', width: 56, render: (_, row) => row.sex },
    { title: '年龄', ...sorted('age'), width: 72, align: 'right', render: (_, row) => row.age },
    { title: '住址', ...sorted('dwelling'), width: 240, ellipsis: true, render: (_, row) => row.dwelling },
    {
      title: '电话',
      width: 130,
      ellipsis: true,
      render: (_, row) =>
        (row.resident.phones ?? []).map(phone => (clear(row) ? phone : maskedPhone(phone))).join('、'),
    },
    {
      title: '标签',
      width: 170,
      ellipsis: true,
      render: (_, row) => (
        <Space size={4}>
          {row.resident.tags?.map(tag => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </Space>
      ),
    },
    {
      title: '号码',
      width: 72,
      render: (_, row) => (
        <Button
          type="link"
          size="small"
          aria-label={`${clear(row) ? '遮住' : '显示'}${row.resident.name}的证件号码和电话`}
          onClick={() => {
            onReveal(clear(row) ? undefined : row.key)
          }}
        >
          {clear(row) ? '遮住' : '显示'}
        </Button>
      ),
    },
  ]
}
