import { Alert, Modal } from 'antd'
import { useMemo, useState } from 'react'
import { planGivingOut, type GivingOutPlan } from '../../../domain/giving-out/plan-giving-out'
import { isUnderFourteen } from '../../../domain/personal-data/under-fourteen'
import type { Problem } from '../../../domain/result'
import type { FactField } from '../../../domain/roster/facts'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useRights } from '../../../services/use-rights'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { thousands } from '../../../ui/thousands'
import type { ListedResident } from '../listed-resident'
import './export-dialog.css'
import { ColumnsPart } from './ColumnsPart'
import { PasswordPart } from './PasswordPart'
import { RecipientPart } from './RecipientPart'
import { newRequest, type RosterRequest } from './roster-request'
import { useGiveRoster, useRoster } from './use-give-roster'

/** What the law asks of lists with children on them. */
function ChildrenNotice({ rows }: { rows: readonly ListedResident[] }) {
  const children = rows.filter(row => isUnderFourteen(row.age)).length
  if (children === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={`其中 ${thousands(children)} 人不满 14 周岁，个人信息属敏感信息；提供前须取得监护人同意（法定职责所必需的除外）。`}
    />
  )
}

/** 导出名册: to whom, what for, on what ground, which columns and how; only then is anything written. */
export function ExportDialog({ rows, onEnd }: { rows: readonly ListedResident[]; onEnd: () => void }) {
  const notices = useNotices()
  const rights = useRights()
  const { people, columns } = useRoster(rows)
  const give = useGiveRoster(rows, people)
  const first = useMemo(() => newRequest(columns), [columns])
  const [request, setRequest] = useState<RosterRequest>(first)
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const change = (part: Partial<RosterRequest>): void => {
    setRequest(before => ({ ...before, ...part }))
    setProblem(undefined)
  }

  const hand = async (plan: GivingOutPlan<FactField>): Promise<void> => {
    const given = await give(plan)
    if (!given.ok) {
      setProblem(given.problem)
      return
    }
    if (given.value !== null) notices.done(`已导出 ${thousands(rows.length)} 人：${given.value}`)
    onEnd()
  }
  const start = (): void => {
    const plan = planGivingOut(request, columns, rights)
    if (!plan.ok) {
      setProblem(plan.problem)
      return
    }
    setBusy(true)
    void hand(plan.value).finally(() => {
      setBusy(false)
    })
  }

  return (
    <Modal
      open
      title="导出名册"
      width={920}
      style={{ top: 24 }}
      okText={`导出 ${thousands(rows.length)} 人`}
      cancelText="不导出"
      confirmLoading={busy}
      mask={{ closable: false }}
      onOk={start}
      onCancel={onEnd}
      className="export-dialog"
    >
      <RecipientPart request={request} columns={columns} onChange={change} />
      <ColumnsPart request={request} columns={columns} rights={rights} onChange={change} />
      <PasswordPart request={request} onChange={change} />
      <ChildrenNotice rows={rows} />
      {problem !== undefined && <RefusalAlert sentence={refusalWords(problem)} />}
    </Modal>
  )
}
