import { Button, Tag, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { LikenessRule } from '../../domain/duplicates/data/likeness-rules'
import type { LikelyPair } from '../../domain/duplicates/find-duplicates'
import { likelihoodOf, wordsOfRules } from '../../domain/duplicates/likeness'
import type { LikelyGroup } from '../../domain/duplicates/likely-groups'
import { stateFacts, standingOf } from '../../domain/people/states'
import { house } from '../../domain/records/house'
import { resident } from '../../domain/records/resident'
import { dwellingOf } from '../../domain/search/searched-facts'
import { useFound } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { momentText } from '../../ui/moment-text'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { useDuplicates } from './DuplicatesProvider'
import { pathOf, useOpenGroups, type OpenGroup } from './use-open-groups'

/** Who it is, as far as it tells two of the same name apart. */
function PersonWords({ id }: { id: string }) {
  const person = useFound(resident, id)
  const home = useFound(house, person?.houseId)
  if (person === undefined) return null
  const state = standingOf(person)
  const words = [
    person.birthDate,
    dwellingOf(home) || person.address,
    state === 'present' ? '' : stateFacts[state].label,
  ]
  return (
    <>
      {person.name}
      <Typography.Text type="secondary">{`　${words.filter(Boolean).join('　')}`}</Typography.Text>
    </>
  )
}

/** What pairs of a group have in common, each rule once. */
const rulesOf = (
  { pairs }: LikelyGroup,
  which: (pair: LikelyPair) => readonly LikenessRule[],
): readonly LikenessRule[] => [...new Set(pairs.flatMap(which))]

const columns = [
  {
    title: '是同一人',
    width: 110,
    render: (_: unknown, { group }: OpenGroup) => likelihoodOf(group.pairs[0]),
  },
  {
    title: '居民',
    width: 270,
    render: (_: unknown, { group: { ids } }: OpenGroup) => (
      <Link to={pathOf(ids)}>
        <PersonWords id={ids[0] ?? ''} />
      </Link>
    ),
  },
  {
    title: '另外的记录',
    width: 300,
    render: (
      _: unknown,
      {
        group: {
          ids: [, ...others],
        },
      }: OpenGroup,
    ) => (
      <>
        {others.length > 1 && <Tag>共 {String(others.length + 1)} 条</Tag>}
        {others.map((id, nth) => (
          <span key={id}>
            {nth > 0 && '；'}
            <PersonWords id={id} />
          </span>
        ))}
      </>
    ),
  },
  {
    title: '相同之处',
    width: 290,
    render: (_: unknown, { group }: OpenGroup) => wordsOfRules(rulesOf(group, ({ agrees }) => agrees)),
  },
  {
    title: '不同之处',
    width: 180,
    render: (_: unknown, { group }: OpenGroup) => wordsOfRules(rulesOf(group, ({ differs }) => differs)),
  },
]

function Looking() {
  const { progress, cancel } = useDuplicates()
  if (progress === undefined) return null
  const { done, total } = progress
  return (
    <ProgressPanel
      step="正在比对全部居民"
      done={done}
      {...(total !== undefined && { total })}
      onCancel={cancel}
    />
  )
}

/** 查重: who may be on record twice, the likeliest first. */
export function DuplicateList() {
  const navigate = useNavigate()
  const { found, progress, look, lookFirst } = useDuplicates()
  const rows = useOpenGroups()
  const [active, setActive] = useState<string>()
  useEffect(() => {
    void lookFirst()
  }, [lookFirst])

  const note = found !== undefined && (
    <Typography.Text type="secondary">
      {`${thousands(rows.length)} 组待核对 · 查找于 ${momentText(found.at)}`}
    </Typography.Text>
  )
  return (
    <>
      <PageTitle
        title="查重"
        note={note}
        actions={
          <Button disabled={progress !== undefined} onClick={() => void look()}>
            {found === undefined ? '开始查找' : '重新查找'}
          </Button>
        }
      />
      {progress === undefined ? (
        <TallTable<OpenGroup>
          label="可能重复的居民"
          rows={found === undefined ? [] : rows}
          columns={columns}
          active={active}
          onActive={setActive}
          onOpen={({ group }) => void navigate(pathOf(group.ids))}
          empty={
            found === undefined ? (
              <EmptyState title="还没有查找" hint="点“开始查找”，把全部居民互相比对一遍。" />
            ) : (
              <EmptyState
                title="没有可能重复的居民"
                hint="号码、姓名、生日、电话、住处都比对过了。导入名册以后可以再查一遍。"
              />
            )
          }
        />
      ) : (
        <Looking />
      )}
    </>
  )
}
