import { Input, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { houseWords } from '../../domain/people/house-for'
import { isHead } from '../../domain/people/households'
import { isOnRoster } from '../../domain/people/states'
import { house, type House } from '../../domain/records/house'
import { household, type Household } from '../../domain/records/household'
import { resident, type Resident } from '../../domain/records/resident'
import { useAll } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { PlacesTabs } from './PlacesTabs'

type Row = {
  readonly key: string
  readonly number: string
  readonly head: string
  readonly people: number
  readonly dwelling: string
}

function rowsOf(
  households: readonly Household[],
  people: readonly Resident[],
  houses: readonly House[],
): readonly Row[] {
  const homes = new Map(houses.map(one => [one.id, one]))
  const members = new Map<string, Resident[]>()
  for (const person of people) {
    if (person.householdId === undefined || !isOnRoster(person)) continue
    const known = members.get(person.householdId)
    if (known === undefined) members.set(person.householdId, [person])
    else known.push(person)
  }
  return households.map(({ id, number }) => {
    const here = members.get(id) ?? []
    const head = here.find(isHead)
    const home = homes.get((head ?? here[0])?.houseId ?? '')
    return { key: id, number, head: head?.name ?? '', people: here.length, dwelling: houseWords(home) }
  })
}

const columns = [
  {
    title: '户号',
    width: 180,
    render: (_: unknown, { key, number }: Row) => <Link to={`/houses/households/${key}`}>{number}</Link>,
  },
  {
    title: '户主',
    width: 140,
    render: (_: unknown, { head }: Row) => (head === '' ? '（没有户主）' : head),
  },
  { title: '人数', width: 80, render: (_: unknown, { people }: Row) => people },
  { title: '住址', width: 320, render: (_: unknown, { dwelling }: Row) => dwelling },
]

/** 住户: every household with its head, found by its number, its head or where they live. */
export function HouseholdsPage() {
  const navigate = useNavigate()
  const households = useAll(household)
  const people = useAll(resident)
  const houses = useAll(house)
  const [search, setSearch] = useState('')
  const [active, setActive] = useState<string>()
  const rows = useMemo(() => rowsOf(households, people, houses), [households, people, houses])
  const words = search.trim()
  const shown = rows.filter(row => [row.number, row.head, row.dwelling].some(text => text.includes(words)))
  return (
    <>
      <PageTitle title="住户房屋" actions={<PlacesTabs at="/houses/households" />} />
      <div style={{ display: 'flex', gap: 12, alignItems: 'center', paddingBottom: 8 }}>
        <Input.Search
          aria-label="查找住户"
          placeholder="户号、户主、住址"
          allowClear
          style={{ width: 280 }}
          value={search}
          onChange={event => {
            setSearch(event.target.value)
          }}
        />
        <Typography.Text role="status">{`${thousands(rows.length)} 户 · 显示 ${thousands(shown.length)}`}</Typography.Text>
      </div>
      <TallTable<Row>
        label="住户"
        rows={shown}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={row => void navigate(`/houses/households/${row.key}`)}
        empty={
          <EmptyState
            title={rows.length === 0 ? '还没有住户' : '没有符合条件的住户'}
            hint="名册里有户号的人会自动归到一户；也可以在居民的页面立户。"
          />
        }
      />
    </>
  )
}
