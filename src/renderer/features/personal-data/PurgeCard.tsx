import { Button, Card, Typography } from 'antd'
import { useState } from 'react'
import type { EntryHead } from '../../domain/journal/entry'
import { collectionState, planPurge, type PurgePlan } from '../../domain/personal-data/retention'
import { unwatched } from '../../domain/progress'
import type { Collection } from '../../domain/records/collection'
import { resident } from '../../domain/records/resident'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { runSteps } from '../../services/run-steps'
import { useServices } from '../../services/services'
import { useMay } from '../../services/use-me'
import { useWrite } from '../../services/use-write'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { thousands } from '../../ui/thousands'

/** What purging does, with its figures. */
function Preview({ plan }: { plan: PurgePlan }) {
  const kept = new Set(plan.kept.filter(one => one.kind === resident.kind).map(({ id }) => id)).size
  return (
    <ul>
      <li>{`删除 ${thousands(plan.erased)} 人：这份名册带来的人，全部内容删除，不能撤销。`}</li>
      <li>{`复原 ${thousands(plan.restored)} 人：原来就在册的，这份名册改过的内容改回去。`}</li>
      {kept > 0 && (
        <li>{`保留 ${thousands(kept)} 人：导入以后又改过的内容保持现在的样子；要删除的请在居民记录里办理。`}</li>
      )}
      <li>操作记录里的内容，由主任整理历史时清除。</li>
    </ul>
  )
}

/** 到期清除: a look at what it does, then it is done. */
export function PurgeCard({ one, head }: { one: Collection; head: EntryHead }) {
  const { records, world } = useServices()
  const write = useWrite()
  const may = useMay('write')
  const [plan, setPlan] = useState<PurgePlan>()
  const [problem, setProblem] = useState<Problem>()
  if (collectionState(one, world.today()) !== 'due') return null

  const look = async (): Promise<void> => {
    const steps = planPurge(one, await records.readEntry(head.id), records, world.today())
    const ran = await runSteps(steps, unwatched)
    const planned = ran.ok ? ran.value : ran
    setProblem(planned.ok ? undefined : planned.problem)
    setPlan(planned.ok ? planned.value : undefined)
  }
  const purge = async (): Promise<void> => {
    if (plan !== undefined) await write(plan.change, `已清除${one.name}：删除 ${thousands(plan.erased)} 人`)
  }
  return (
    <Card size="small" title="到期清除">
      {problem && <RefusalAlert sentence={refusalWords(problem)} />}
      {plan === undefined ? (
        <>
          <Typography.Paragraph>{`这份临时名册保存到 ${one.keepUntil ?? ''}，已经到期。`}</Typography.Paragraph>
          <Button disabled={!may} onClick={() => void look()}>
            看看会清除什么
          </Button>
        </>
      ) : (
        <>
          <Preview plan={plan} />
          <Button danger onClick={() => void purge()}>{`清除 ${thousands(plan.erased)} 人`}</Button>
        </>
      )}
    </Card>
  )
}
