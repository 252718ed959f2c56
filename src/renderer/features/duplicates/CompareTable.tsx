import { Checkbox, Radio, Tag } from 'antd'
import { Link } from 'react-router'
import type { CompareRow } from '../../domain/duplicates/compare-rows'
import type { Sources } from '../../domain/duplicates/plan-merge'
import { standingOf, stateFacts } from '../../domain/people/states'
import type { Resident } from '../../domain/records/resident'
import { EyeButton } from '../../ui/EyeButton'

/** What a clerk calls the record at a place: of two the left and the right one, of more by their number. */
const placeWords = (place: number, count: number): string =>
  count === 2 ? (place === 0 ? '左边' : '右边') : `第${String(place + 1)}条`

const stateWords = ({ state, words }: CompareRow): string => {
  if (state === 'one-sided') return words.length === 2 ? '只有一边有' : '有的没有'
  return state === 'differs' ? '不同' : '相同'
}

/** What the clerk may choose; undefined for whoever may not merge. */
export type Choosing = {
  readonly keepId: string
  readonly onKeep: (id: string) => void
  /** Of more than two records: those that are of the same person. */
  readonly joined: readonly string[]
  readonly onJoin: (id: string, isJoined: boolean) => void
  readonly chosen: Sources
  readonly onChoose: (key: string, id: string) => void
}

type Place = { readonly person: Resident; readonly at: number; readonly count: number }

function HeadCell({ person, at, count, choosing }: Place & { choosing: Choosing | undefined }) {
  const isJoined = choosing?.joined.includes(person.id) === true
  return (
    <th scope="col">
      <Link to={`/residents/${person.id}`}>{person.name}</Link>
      <Tag style={{ marginInlineStart: 8 }}>{stateFacts[standingOf(person)].label}</Tag>
      {choosing !== undefined && count > 2 && (
        <Checkbox
          checked={isJoined}
          onChange={({ target }) => {
            choosing.onJoin(person.id, target.checked)
          }}
        >
          {placeWords(at, count)}是同一人
        </Checkbox>
      )}
      {choosing !== undefined && (
        <Radio
          name="keep"
          checked={choosing.keepId === person.id}
          disabled={!isJoined}
          onChange={() => {
            choosing.onKeep(person.id)
          }}
        >
          保留{placeWords(at, count)}这条记录
        </Radio>
      )}
    </th>
  )
}

function ValueCell({
  row,
  place: { person, at, count },
  choosing,
}: {
  row: CompareRow
  place: Place
  choosing: Choosing | undefined
}) {
  const value = row.words[at] || '—'
  if (choosing === undefined) return <td>{value}</td>
  const isOut = !choosing.joined.includes(person.id)
  const isFree = row.way === 'choose' && row.state !== 'same'
  const isTaken = !isOut && (!isFree || choosing.chosen[row.key] === person.id)
  const className = isTaken ? '' : 'not-taken'
  if (isOut || !isFree) return <td className={className}>{value}</td>
  return (
    <td className={className}>
      <Radio
        name={`side-${row.key}`}
        checked={isTaken}
        aria-label={`${row.label}采用${placeWords(at, count)}的：${value}`}
        onChange={() => {
          choosing.onChoose(row.key, person.id)
        }}
      >
        {value}
      </Radio>
    </td>
  )
}

const noteOf = (row: CompareRow): string => {
  if (row.way !== 'all' || row.state === 'same') return stateWords(row)
  return `${stateWords(row)}，${row.words.length === 2 ? '两边' : '各条'}都保留`
}

/** Records side by side, line by line; what is taken of each line is chosen in it. */
export function CompareTable({
  rows,
  people,
  choosing,
  revealed,
  onTurn,
}: {
  rows: readonly CompareRow[]
  people: readonly Resident[]
  choosing: Choosing | undefined
  revealed: boolean
  onTurn: () => void
}) {
  const places = people.map((person, at) => ({ person, at, count: people.length }))
  return (
    <table className="compare" style={{ minWidth: 160 + people.length * 150 }}>
      <thead>
        <tr>
          <th scope="col">
            事项
            <EyeButton of="双方的完整号码和电话" shown={revealed} onTurn={onTurn} />
          </th>
          {places.map(place => (
            <HeadCell key={place.person.id} {...place} choosing={choosing} />
          ))}
          <th scope="col">比对</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key} className={row.state}>
            <th scope="row">{row.label}</th>
            {places.map(place => (
              <ValueCell key={place.person.id} row={row} place={place} choosing={choosing} />
            ))}
            <td>{noteOf(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
