import { Alert, Checkbox, Modal } from 'antd'
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

const isChild = (row: ListedResident): boolean => isUnderFourteen(row.age)

/** Children stay off a list unless the clerk says that they may be on it (个人信息保护法 §28, §31). */
function ChildrenPart({
  children,
  included,
  may,
  onChange,
}: {
  children: number
  included: boolean
  may: boolean
  onChange: (included: boolean) => void
}) {
  if (children === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={`其中 ${thousands(children)} 人不满 14 周岁，个人信息属敏感信息，一般不列入；提供前须取得监护人同意（法定职责所必需的除外）。`}
      action={
        <Checkbox
          checked={included}
          disabled={!may}
          onChange={event => {
            onChange(event.target.checked)
          }}
        >
          也列入
        </Checkbox>
      }
    />
  )
}

/** 导出名册: to whom, what for, on what ground, which columns and how; only then is anything written. */
export function ExportDialog({
  rows: everybody,
  onEnd,
}: {
  rows: readonly ListedResident[]
  onEnd: () => void
}) {
  const notices = useNotices()
  const rights = useRights()
  const [withChildren, setWithChildren] = useState(false)
  const adults = useMemo(() => everybody.filter(row => !isChild(row)), [everybody])
  const rows = withChildren ? everybody : adults
  const { columns } = useRoster(everybody)
  const { people } = useRoster(rows)
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
      okButtonProps={{ disabled: rows.length === 0 }}
      mask={{ closable: false }}
      onOk={start}
      onCancel={onEnd}
      className="export-dialog"
    >
      <RecipientPart request={request} columns={columns} onChange={change} />
      <ColumnsPart request={request} columns={columns} rights={rights} onChange={change} />
      <PasswordPart request={request} onChange={change} />
      <ChildrenPart
        children={everybody.length - adults.length}
        included={withChildren}
        may={rights.includes('sensitive')}
        onChange={setWithChildren}
      />
      {problem !== undefined && <RefusalAlert sentence={refusalWords(problem)} />}
    </Modal>
  )
}
