import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons'
import type { ColumnPlaces, SortOrder, TallColumn } from './tall-columns'

/** What a column can be sorted by next: first rising, then falling, then not at all. */
const nextOrder = (order: SortOrder | null): SortOrder | undefined =>
  order === null ? 'ascend' : order === 'ascend' ? 'descend' : undefined

const spokenOrder = { ascend: 'ascending', descend: 'descending' } as const
const offers = { ascend: '点击升序', descend: '点击降序' } as const

type OnSort = (key: string, order: SortOrder | undefined) => void

function SortButton<Row>({ column, onSort }: { column: TallColumn<Row>; onSort: OnSort | undefined }) {
  const order = column.sortOrder ?? null
  const next = nextOrder(order)
  return (
    <button
      type="button"
      className="tall-sort"
      title={next === undefined ? '取消排序' : offers[next]}
      onClick={() => {
        onSort?.(column.key ?? '', next)
      }}
    >
      <span>{column.title}</span>
      <span className="tall-carets" aria-hidden="true">
        <CaretUpOutlined className={order === 'ascend' ? 'on' : ''} />
        <CaretDownOutlined className={order === 'descend' ? 'on' : ''} />
      </span>
    </button>
  )
}

/** The row of headings, which stays in sight. */
export function TallHeading<Row>({
  places: { placed, template },
  onSort,
}: {
  places: ColumnPlaces<Row>
  onSort: OnSort | undefined
}) {
  return (
    <div className="tall-heading" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
      {placed.map(({ column, className, style }, nth) => (
        <div
          key={column.key ?? nth}
          role="columnheader"
          className={className}
          style={style}
          {...(column.sortOrder && { 'aria-sort': spokenOrder[column.sortOrder] })}
        >
          {column.sorter === true ? <SortButton column={column} onSort={onSort} /> : column.title}
        </div>
      ))}
    </div>
  )
}
