import { Tag } from 'antd'
import { Link } from 'react-router'
import { isOnRoster, standingOf, stateFacts } from '../../domain/people/states'
import type { Resident } from '../../domain/records/resident'
import type { Facts } from '../../domain/roster/facts'
import { isMasked, maskedFact } from '../../domain/roster/masked-fact'
import type { OrderBy } from '../../domain/search/people-order'
import { tagNames, type Seen } from '../../domain/search/roster-filters'
import { EyeButton } from '../../ui/EyeButton'
import type { TallColumn } from '../../ui/tall-columns'
import type { Chosen } from './choose-residents'
import type { ListColumn } from './list-columns'
import { numbersOf } from './numbers-of'

type Columns = readonly TallColumn<Resident>[]

const sortOrder = (sort: Chosen['sort'], by: OrderBy): 'ascend' | 'descend' | null => {
  if (sort?.by !== by) return null
  return sort.falling ? 'descend' : 'ascend'
}

function NameCell({ person }: { person: Resident }) {
  return (
    <>
      <Link to={`/residents/${person.id}`} title={person.name} tabIndex={-1}>
        {person.name}
      </Link>
      {!isOnRoster(person) && <Tag className="name-state">{stateFacts[standingOf(person)].label}</Tag>}
    </>
  )
}

/** What the columns of the list are drawn with. */
export type ColumnsOf = {
  readonly chosen: readonly ListColumn[]
  readonly seen: Seen
  readonly factsOf: (person: Resident) => Facts
  readonly sort: Chosen['sort']
  /** Whose numbers are shown whole. */
  readonly revealed: string | undefined
  /** Asks for the whole numbers of a row, or to mask them again. */
  readonly onTurn: (person: Resident) => void
}

function cellOf({ name, fact, text }: ListColumn, { seen, factsOf, revealed }: ColumnsOf, person: Resident) {
  if (name === 'tags') return tagNames(person, seen).map(tag => <Tag key={tag}>{tag}</Tag>)
  const value = text(person, factsOf(person), seen)
  return fact === undefined || person.id === revealed ? value : maskedFact(fact, value)
}

/** The columns of the list: the name, those chosen, and how to see masked numbers whole where there are any. */
export function residentColumns(columns: ColumnsOf): Columns {
  const { chosen, sort, revealed, onTurn } = columns
  const sorted = (by: OrderBy) => ({ key: by, sorter: true, sortOrder: sortOrder(sort, by) })
  const masked = chosen.some(({ fact }) => fact !== undefined && isMasked(fact))
  return [
    {
      title: '姓名',
      ...sorted('name'),
      width: 150,
      fixed: 'left',
      render: (_, person) => <NameCell person={person} />,
    },
    ...chosen.map((column): Columns[number] => ({
      title: column.label,
      width: column.width,
      ...(column.right === true && { align: 'right' as const }),
      ...(column.sort !== undefined && sorted(column.sort)),
      render: (_, person) => cellOf(column, columns, person),
    })),
    ...(masked
      ? [
          {
            title: '号码',
            width: 56,
            render: (_: unknown, person: Resident) =>
              numbersOf(person).length > 0 && (
                <EyeButton
                  of={`${person.name}的完整证号和电话`}
                  shown={person.id === revealed}
                  onTurn={() => {
                    onTurn(person)
                  }}
                />
              ),
          },
        ]
      : []),
  ]
}
