import { Alert, Button, Flex } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { compareRows } from '../../domain/duplicates/compare-rows'
import { mayBeDouble } from '../../domain/duplicates/find-duplicates'
import { likelihoodOf, likenessOf, likenessWords } from '../../domain/duplicates/likeness'
import { mergeButtonWords } from '../../domain/duplicates/merge-words'
import { facing, fullerSide, type Couple, type Side, type Sides } from '../../domain/duplicates/merge-sides'
import { planMerge, type MergePlan } from '../../domain/duplicates/plan-merge'
import { tellApart } from '../../domain/duplicates/tell-apart'
import { traitsOf } from '../../domain/duplicates/traits'
import { resident } from '../../domain/records/resident'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useShortcut } from '../../ui/use-shortcut'
import { CompareTable, type Choosing } from './CompareTable'
import './duplicates.css'
import { MergeSummary } from './MergeSummary'
import { useCompared } from './use-compared'
import { useNextPair } from './use-next-pair'
import { useRevealedCouple } from './use-revealed-couple'

const LIST = '/residents/duplicates'

/** What the clerk has chosen so far, and what merging would come to. */
function useMerging(couple: Couple) {
  const { records, world } = useServices()
  const rights = useRights()
  const [keep, setKeep] = useState<Side>(() => fullerSide(couple))
  const [chosen, setChosen] = useState<Sides>({})
  const plan = planMerge({ couple, keep, chosen }, records, rights, world.today())
  const choosing: Choosing | undefined =
    plan.ok && rights.includes('write')
      ? {
          keep,
          onKeep: setKeep,
          chosen: plan.value.sides,
          onChoose: (key, side) => {
            setChosen({ ...chosen, [key]: side })
          },
        }
      : undefined
  return { plan, choosing, away: couple[facing(keep)] }
}

function Actions({ plan, onMerge, onApart }: { plan: MergePlan; onMerge: () => void; onApart: () => void }) {
  return (
    <>
      <Button onClick={onApart}>不是同一人</Button>
      <Button type="primary" onClick={onMerge}>
        {mergeButtonWords(plan)}
      </Button>
    </>
  )
}

function Compare({ couple }: { couple: Couple }) {
  const { world } = useServices()
  const navigate = useNavigate()
  const rights = useRights()
  const write = useWrite()
  const { note, follow } = useNextPair(couple)
  const { plan, choosing, away } = useMerging(couple)
  const { revealed, turn } = useRevealedCouple(couple)
  const compared = useCompared(couple)
  const rows = useMemo(() => compareRows(compared, rights, revealed), [compared, rights, revealed])
  const likeness = likenessOf(traitsOf(couple.one), traitsOf(couple.other))
  const back = (): void => void navigate(LIST)
  useShortcut('Escape', back)

  const merge = async ({ change, merged }: MergePlan): Promise<void> => {
    const next = follow(away.id)
    if (await write(change, `已把两条${merged.name}的记录合并为一条`)) void navigate(next, { replace: true })
  }
  const apart = async (): Promise<void> => {
    const next = follow()
    const told = tellApart(world.newId(), couple.one, couple.other)
    const sentence = `已记下：${couple.one.name}和${couple.other.name}不是同一人`
    if (await write(told, sentence)) void navigate(next, { replace: true })
  }

  return (
    <>
      <PageTitle
        title="比对两条记录"
        note={note}
        onBack={back}
        actions={
          plan.ok &&
          choosing !== undefined && (
            <Actions plan={plan.value} onMerge={() => void merge(plan.value)} onApart={() => void apart()} />
          )
        }
      />
      {!plan.ok && <RefusalAlert sentence={refusalWords(plan.problem)} />}
      <Alert
        type="info"
        style={{ marginBottom: 12 }}
        title={`${likelihoodOf(likeness)}是同一人。${likenessWords(likeness)}`}
      />
      <Flex gap={12} align="flex-start" wrap>
        <div style={{ flex: '3 1 640px', minWidth: 0 }}>
          <CompareTable
            rows={rows}
            couple={couple}
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

/** Two records side by side: the same person or not, and what to keep of each. */
export function ComparePage() {
  const { oneId, otherId } = useParams()
  const navigate = useNavigate()
  const one = useFound(resident, oneId)
  const other = useFound(resident, otherId)
  const couple = useMemo(
    () => (one === undefined || other === undefined ? undefined : { one, other }),
    [one, other],
  )
  if (couple === undefined || !mayBeDouble(couple.one) || !mayBeDouble(couple.other)) {
    return <PageTitle title="这两条记录已经合并、移出或删除" onBack={() => void navigate(LIST)} />
  }
  return <Compare key={`${couple.one.id} ${couple.other.id}`} couple={couple} />
}
