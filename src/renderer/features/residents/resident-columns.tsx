import { Space, Tag, type TableProps } from 'antd'
import { Link } from 'react-router'
import { maskedFact } from '../../domain/roster/masked-fact'
import type { Chosen, SortBy } from './choose-residents'
import { EyeButton } from '../../ui/EyeButton'
import type { ListedResident } from './listed-resident'
import { numbersOf } from './numbers-of'

type Columns = NonNullable<TableProps<ListedResident>['columns']>

const sortOrder = (sort: Chosen['sort'], by: SortBy): 'ascend' | 'descend' | null => {
  if (sort?.by !== by) return null
  return sort.falling ? 'descend' : 'ascend'
}

/** The columns of the list. Numbers are masked but for the one resident in `revealed`. */
export function residentColumns({
  sort,
  revealed,
  onTurn,
}: {
  sort: Chosen['sort']
  revealed: string | undefined
  /** Asks for the whole numbers of a row, or to mask them again. */
  onTurn: (row: ListedResident) => void
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
        return clear(row) ? idNumber : maskedFact('idNumber', idNumber)
      },
    },
    { title: '性别', width: 56, render: (_, row) => row.sex },
    { title: '年龄', ...sorted('age'), width: 72, align: 'right', render: (_, row) => row.age },
    { title: '住址', ...sorted('dwelling'), width: 240, ellipsis: true, render: (_, row) => row.dwelling },
    {
      title: '电话',
      width: 130,
      ellipsis: true,
      render: (_, row) => {
        const phones = (row.resident.phones ?? []).join('、')
        return clear(row) ? phones : maskedFact('phone', phones)
      },
    },
    {
      title: '标签',
      width: 170,
      ellipsis: true,
      render: (_, row) => (
        <Space size={4}>
          {row.tags.map(tag => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </Space>
      ),
    },
    {
      title: '号码',
      width: 56,
      render: (_, row) =>
        numbersOf(row.resident).length > 0 && (
          <EyeButton
            of={`${row.resident.name}的完整证号和电话`}
            shown={clear(row)}
            onTurn={() => {
              onTurn(row)
            }}
          />
        ),
    },
  ]
}
