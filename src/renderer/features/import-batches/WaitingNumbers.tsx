import { Typography } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import type { Facts } from '../../domain/roster/facts'
import { factsReader } from '../../domain/roster/known-people'
import { maskedFact } from '../../domain/roster/masked-fact'
import { useAll } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import type { TallColumn } from '../../ui/tall-columns'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { useWaitingNumbers } from './use-waiting-numbers'

type Line = { readonly key: string; readonly facts: Facts; readonly rest: string }

const dwellingOf = ({ estate, building, unit, room, address }: Facts): string =>
  [estate, building, unit, room].filter(Boolean).join('-') || (address ?? '')

const columns: readonly TallColumn<Line>[] = [
  {
    title: '姓名',
    width: 140,
    render: (_, { key, facts }) => <Link to={`/residents/${key}`}>{facts.name}</Link>,
  },
  {
    title: '残留号码',
    width: 220,
    render: (_, { rest }) => (
      <span className="figures">{`${rest}${'?'.repeat(Math.max(0, 18 - rest.length))}`}</span>
    ),
  },
  { title: '性别', width: 64, render: (_, { facts }) => facts.sex ?? '' },
  { title: '出生日期', width: 120, render: (_, { facts }) => facts.birthDate ?? '' },
  { title: '住址', width: 320, render: (_, { facts }) => dwellingOf(facts) },
  {
    title: '联系电话',
    width: 160,
    render: (_, { facts }) => maskedFact('phone', facts.phone ?? ''),
  },
]

/** 待补证号: whoever is on record without a number since the roster had lost its last digits. Whoever gets theirs leaves the list. */
export function WaitingNumbers() {
  const navigate = useNavigate()
  const people = useWaitingNumbers()
  const [households, houses] = [useAll(household), useAll(house)]
  const [active, setActive] = useState<string>()
  const lines = useMemo(() => {
    const factsOf = factsReader({ households, houses })
    return people.map(one => ({ key: one.id, facts: factsOf(one), rest: one.idNumberRest ?? '' }))
  }, [people, households, houses])
  return (
    <>
      <PageTitle
        title="待补证号"
        onBack={() => void navigate('/residents/imports')}
        note={
          <Typography.Text type="secondary">
            {`${thousands(lines.length)} 人。打开居民记录补上号码，或导入带完整号码的名册，就不再列在这里。`}
          </Typography.Text>
        }
      />
      <TallTable<Line>
        label="待补证号"
        rows={lines}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={({ key }) => void navigate(`/residents/${key}`)}
        empty={
          <EmptyState title="没有待补证号的人" hint="Excel 丢了末几位号码的人，不带号码收入后列在这里。" />
        }
      />
    </>
  )
}
