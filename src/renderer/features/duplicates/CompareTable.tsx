import { Radio, Tag } from 'antd'
import { Link } from 'react-router'
import type { CompareRow } from '../../domain/duplicates/compare-rows'
import type { Couple, Side, Sides } from '../../domain/duplicates/merge-sides'
import { standingOf, stateFacts } from '../../domain/people/states'
import { EyeButton } from '../../ui/EyeButton'

const sides = ['one', 'other'] as const
const sideWords: Readonly<Record<Side, string>> = { one: '左边', other: '右边' }

const stateWords: Readonly<Record<CompareRow['state'], string>> = {
  differs: '不同',
  'one-sided': '只有一边有',
  same: '相同',
}

/** What the clerk may choose; undefined for whoever may not merge. */
export type Choosing = {
  readonly keep: Side
  readonly onKeep: (side: Side) => void
  readonly chosen: Sides
  readonly onChoose: (key: string, side: Side) => void
}

function HeadCell({
  couple,
  side,
  choosing,
}: {
  couple: Couple
  side: Side
  choosing: Choosing | undefined
}) {
  const person = couple[side]
  return (
    <th scope="col">
      <Link to={`/residents/${person.id}`}>{person.name}</Link>
      <Tag style={{ marginInlineStart: 8 }}>{stateFacts[standingOf(person)].label}</Tag>
      {choosing !== undefined && (
        <Radio
          name="keep"
          checked={choosing.keep === side}
          onChange={() => {
            choosing.onKeep(side)
          }}
        >
          保留{sideWords[side]}这条记录
        </Radio>
      )}
    </th>
  )
}

function ValueCell({ row, side, choosing }: { row: CompareRow; side: Side; choosing: Choosing | undefined }) {
  const value = row[side] || '—'
  const isTaken = row.way === 'both' || row.state === 'same' || choosing?.chosen[row.key] === side
  const className = choosing === undefined || isTaken ? '' : 'not-taken'
  if (choosing === undefined || row.way === 'both' || row.state === 'same')
    return <td className={className}>{value}</td>
  return (
    <td className={className}>
      <Radio
        name={`side-${row.key}`}
        checked={isTaken}
        aria-label={`${row.label}采用${sideWords[side]}的：${value}`}
        onChange={() => {
          choosing.onChoose(row.key, side)
        }}
      >
        {value}
      </Radio>
    </td>
  )
}

const noteOf = ({ state, way }: CompareRow): string =>
  way === 'both' && state !== 'same' ? `${stateWords[state]}，两边都保留` : stateWords[state]

/** Two records side by side, line by line; what is taken of each line is chosen in it. */
export function CompareTable({
  rows,
  couple,
  choosing,
  revealed,
  onTurn,
}: {
  rows: readonly CompareRow[]
  couple: Couple
  choosing: Choosing | undefined
  revealed: boolean
  onTurn: () => void
}) {
  return (
    <table className="compare">
      <thead>
        <tr>
          <th scope="col">
            事项
            <EyeButton of="双方的完整号码和电话" shown={revealed} onTurn={onTurn} />
          </th>
          {sides.map(side => (
            <HeadCell key={side} couple={couple} side={side} choosing={choosing} />
          ))}
          <th scope="col">比对</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key} className={row.state}>
            <th scope="row">{row.label}</th>
            {sides.map(side => (
              <ValueCell key={side} row={row} side={side} choosing={choosing} />
            ))}
            <td>{noteOf(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
