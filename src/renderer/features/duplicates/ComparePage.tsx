import { Alert, Button, Flex } from 'antd'
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { compareRows } from '../../domain/duplicates/compare-rows'
import { mayBeDouble } from '../../domain/duplicates/find-duplicates'
import { likelihoodOf, likenessOf, likenessWords } from '../../domain/duplicates/likeness'
import { mergeButtonWords } from '../../domain/duplicates/merge-words'
import type { MergePlan } from '../../domain/duplicates/plan-merge'
import { couplesOf, tellApart } from '../../domain/duplicates/tell-apart'
import { traitsOf } from '../../domain/duplicates/traits'
import { resident } from '../../domain/records/resident'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useReadName } from '../../services/use-read-name'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useShortcut } from '../../ui/use-shortcut'
import { CompareTable } from './CompareTable'
import './duplicates.css'
import { MergeSummary } from './MergeSummary'
import { useCompared } from './use-compared'
import { useMerging, type People } from './use-merging'
import { useNextGroup } from './use-next-group'
import { useRevealedRecords } from './use-revealed-records'

const LIST = '/residents/duplicates'

const howMany = (count: number): string => (count === 2 ? '两' : ` ${String(count)} `)

/** Of each pair how likely it is of one person, and what speaks for it and against it. */
function Likenesses({ people }: { people: People }) {
  const read = useReadName()
  const lines = useMemo(() => {
    const traits = people.map((person, at) => ({ at: String(at + 1), traits: traitsOf(person, read) }))
    return couplesOf(traits).map(([one, other]) => {
      const likeness = likenessOf(one.traits, other.traits)
      const which = people.length === 2 ? '' : `第${one.at}条与第${other.at}条：`
      return `${which}${likelihoodOf(likeness)}是同一人。${likenessWords(likeness)}`
    })
  }, [people, read])
  return (
    <Alert
      type="info"
      style={{ marginBottom: 12 }}
      title={lines.map(line => (
        <div key={line}>{line}</div>
      ))}
    />
  )
}

/** More than two records may be wider than the window: the box they are pushed in is told of and reached by key. */
const pushed = { role: 'region', 'aria-label': '并排的各条记录', tabIndex: 0 }

function Compare({ people }: { people: People }) {
  const { world } = useServices()
  const navigate = useNavigate()
  const rights = useRights()
  const write = useWrite()
  const { note, follow } = useNextGroup(people.map(({ id }) => id))
  const { plan, choosing, apart, someLeft, awayIds } = useMerging(people)
  const { revealed, turn } = useRevealedRecords(people)
  const compared = useCompared(people)
  const rows = useMemo(() => compareRows(compared, rights, revealed), [compared, rights, revealed])
  const names = [...new Set(people.map(({ name }) => name))].join('、')
  const back = (): void => void navigate(LIST)
  useShortcut('Escape', back)

  const merge = async ({ change, merged }: MergePlan): Promise<void> => {
    const next = follow(awayIds)
    const sentence = `已把${howMany(awayIds.length + 1)}条${merged.name}的记录合并为一条`
    if (await write(change, sentence)) void navigate(next, { replace: true })
  }
  const tell = async (): Promise<void> => {
    const next = follow()
    const told = tellApart(apart, () => world.newId())
    if (await write(told, `已记下：${names}${someLeft ? '中没有勾选的' : ''}不是同一人`))
      void navigate(next, { replace: true })
  }

  return (
    <>
      <PageTitle
        title={`比对${howMany(people.length)}条记录`}
        note={note}
        onBack={back}
        actions={
          choosing !== undefined && (
            <>
              <Button disabled={apart.length === 0} onClick={() => void tell()}>
                {someLeft ? '没有勾选的不是同一人' : '不是同一人'}
              </Button>
              {plan.ok && (
                <Button type="primary" onClick={() => void merge(plan.value)}>
                  {mergeButtonWords(plan.value)}
                </Button>
              )}
            </>
          )
        }
      />
      {!plan.ok && !someLeft && <RefusalAlert sentence={refusalWords(plan.problem)} />}
      <Likenesses people={people} />
      <Flex gap={12} align="flex-start" wrap>
        <div className="compare-box" {...(people.length > 2 && pushed)}>
          <CompareTable
            rows={rows}
            people={people}
            choosing={choosing}
            revealed={revealed}
            onTurn={() => void turn()}
          />
        </div>
        {plan.ok && choosing !== undefined && (
          <div style={{ flex: '1 1 240px' }}>
            <MergeSummary plan={plan.value} />
          </div>
        )}
      </Flex>
    </>
  )
}

/** Records side by side, by their ids in the address: the same person or not, and what to keep of each. */
export function ComparePage() {
  const path = useParams()['*'] ?? ''
  const navigate = useNavigate()
  const { records } = useServices()
  const residents = useAll(resident)
  const people = useMemo(() => {
    const ids = [...new Set(path.split('/'))].filter(id => id !== '')
    const found = residents.length === 0 ? [] : ids.flatMap(id => records.find(resident, id) ?? [])
    const [first, ...others] = found.filter(mayBeDouble)
    return first === undefined || others.length + 1 < ids.length ? undefined : ([first, ...others] as const)
  }, [path, residents, records])
  if (people === undefined || people.length < 2) {
    return <PageTitle title="这些记录中有的已经合并、移出或删除" onBack={() => void navigate(LIST)} />
  }
  return <Compare key={path} people={people} />
}
