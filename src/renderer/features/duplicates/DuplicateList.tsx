import { Button, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { likelihoodOf, wordsOfRules } from '../../domain/duplicates/likeness'
import { stateFacts, standingOf } from '../../domain/people/states'
import type { Resident } from '../../domain/records/resident'
import { EmptyState } from '../../ui/EmptyState'
import { momentText } from '../../ui/moment-text'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { useDuplicates } from './DuplicatesProvider'
import { pathOf, useOpenPairs, type OpenPair } from './use-open-pairs'

/** Who it is, as far as it tells two of the same name apart. */
function PersonWords({ person, home }: { person: Resident; home: string }) {
  const state = standingOf(person)
  const words = [person.birthDate, home, state === 'present' ? '' : stateFacts[state].label]
  return (
    <>
      {person.name}
      <Typography.Text type="secondary">{`　${words.filter(Boolean).join('　')}`}</Typography.Text>
    </>
  )
}

const columns = [
  {
    title: '是同一人',
    width: 110,
    render: (_: unknown, { pair }: OpenPair) => likelihoodOf(pair),
  },
  {
    title: '居民',
    width: 270,
    render: (_: unknown, { one, other, oneHome }: OpenPair) => (
      <Link to={pathOf(one.id, other.id)}>
        <PersonWords person={one} home={oneHome} />
      </Link>
    ),
  },
  {
    title: '另一条记录',
    width: 270,
    render: (_: unknown, { other, otherHome }: OpenPair) => <PersonWords person={other} home={otherHome} />,
  },
  {
    title: '相同之处',
    width: 300,
    render: (_: unknown, { pair }: OpenPair) => wordsOfRules(pair.agrees),
  },
  {
    title: '不同之处',
    width: 180,
    render: (_: unknown, { pair }: OpenPair) => wordsOfRules(pair.differs),
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
  const rows = useOpenPairs()
  const [active, setActive] = useState<string>()
  useEffect(() => {
    void lookFirst()
  }, [lookFirst])

  const note = found !== undefined && (
    <Typography.Text type="secondary">
      {`${thousands(rows.length)} 对待核对 · 查找于 ${momentText(found.at)}`}
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
        <TallTable<OpenPair>
          label="可能重复的居民"
          rows={found === undefined ? [] : rows}
          columns={columns}
          active={active}
          onActive={setActive}
          onOpen={({ one, other }) => void navigate(pathOf(one.id, other.id))}
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
