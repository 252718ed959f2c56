import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { lackingAgeTags, type OfferedTag } from '../../domain/people/age-tags'
import { ageOn } from '../../domain/people/birthday'
import { houseWords } from '../../domain/people/house-for'
import { giveTags } from '../../domain/people/tag-people'
import { ageTagRule } from '../../domain/records/age-tag-rule'
import { house } from '../../domain/records/house'
import { resident, type Resident } from '../../domain/records/resident'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'

type Row = OfferedTag & { readonly key: string; readonly dwelling: string; readonly age: number }

function useRows(): readonly Row[] {
  const { records, world } = useServices()
  const people = useAll(resident)
  const rules = useAll(ageTagRule)
  return useMemo(() => {
    const today = world.today()
    const homeOf = ({ houseId = '', address = '' }: Resident): string =>
      houseWords(records.find(house, houseId)) || address
    return lackingAgeTags(people, rules, today).map(({ person, tag }) => ({
      ...{ person, tag },
      key: `${person.id} ${tag.name}`,
      dwelling: homeOf(person),
      age: ageOn(person.birthDate ?? today, today),
    }))
  }, [people, rules, records, world])
}

const columns = [
  {
    title: '姓名',
    width: 130,
    render: (_: unknown, { person }: Row) => <Link to={`/residents/${person.id}`}>{person.name}</Link>,
  },
  { title: '可加的标签', width: 120, render: (_: unknown, { tag }: Row) => tag.name },
  { title: '出生日期', width: 110, render: (_: unknown, { person }: Row) => person.birthDate },
  { title: '周岁', width: 64, align: 'right' as const, render: (_: unknown, { age }: Row) => age },
  { title: '满岁日期', width: 110, render: (_: unknown, { tag }: Row) => tag.since },
  { title: '依据', width: 220, render: (_: unknown, { tag }: Row) => tag.basis },
  { title: '住址', width: 260, render: (_: unknown, { dwelling }: Row) => dwelling },
]

/** 年龄标签: who has reached the age of a tag and lacks it. All are picked until the clerk picks otherwise; one change gives them theirs. */
export function AgeTagsPage() {
  const navigate = useNavigate()
  const mayWrite = useRights().includes('write')
  const { refusal, carryOut } = useDecision()
  const rows = useRows()
  const [active, setActive] = useState<string>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const given = rows.filter(({ key }) => !left.has(key))
  const count = thousands(given.length)
  const nameOf = (key: string): string => rows.find(row => row.key === key)?.person.name ?? ''
  const onPick = (picked: ReadonlySet<string>): void => {
    setLeft(new Set(rows.map(({ key }) => key).filter(key => !picked.has(key))))
  }
  const picking = { picked: new Set(given.map(({ key }) => key)), onPick, nameOf }
  const give = async (): Promise<void> => {
    await carryOut(giveTags(given), `已给 ${count} 人加上标签`)
  }
  return (
    <>
      <PageTitle
        title="年龄标签"
        note={<Link to="/settings/age-tags">满多少周岁算</Link>}
        onBack={() => void navigate('/')}
        actions={
          mayWrite &&
          rows.length > 0 && (
            <Button type="primary" disabled={given.length === 0} onClick={() => void give()}>
              {`给所选 ${count} 人加上标签`}
            </Button>
          )
        }
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <TallTable<Row>
        label="够年龄还没有标签的人"
        rows={rows}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={({ person }) => void navigate(`/residents/${person.id}`)}
        {...(mayWrite && { picking })}
        empty={
          <EmptyState
            title="没有要加的标签"
            hint="够年龄的人都有了标签。有人满了年龄，首页“今天要办”会提醒。"
          />
        }
      />
    </>
  )
}
