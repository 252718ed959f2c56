import { Button, Card, Checkbox, Flex, Modal, Typography } from 'antd'
import { useState } from 'react'
import type { ErasurePlan, Quotes } from '../../domain/personal-data/erase-quotes'
import type { Problem, Result } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { RefusalAlert } from '../../ui/RefusalAlert'

const counted = ({ meetings, appointments, papers, sealUses }: Quotes): string =>
  [
    [meetings, '次会议'],
    [appointments, '条任职'],
    [papers, '份文书'],
    [sealUses, '条用印登记'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, what]) => `${String(count)} ${String(what)}`)
    .join('、')

/** What deleting somebody does, to be read before it is done. */
function Preview({ plan }: { plan: ErasurePlan }) {
  const quotes = counted(plan.quotes)
  return (
    <ul>
      <li>在册的{plan.name}的全部内容立即删除，不能撤销，从备份恢复也不会回来。</li>
      <li>操作记录里以前的内容，由主任在“设置—个人信息”整理历史时清除。</li>
      <li>以前的备份在 12 个月内陆续淘汰。</li>
      {quotes !== '' && <li>写有这个姓名的{quotes}是工作档案，予以保留。</li>}
    </ul>
  )
}

/** Plans the deletion; `namesake`: the clerk has made sure that posts are held by somebody else of the name. */
export type PlanErasing = (namesake: boolean) => Result<ErasurePlan>

function EraseDialog({
  name,
  plan,
  onClose,
  onErased,
}: {
  name: string
  plan: PlanErasing
  onClose: () => void
  onErased: (plan: ErasurePlan) => void
}) {
  const { records } = useServices()
  const [namesake, setNamesake] = useState(false)
  const [checked, setChecked] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const planned = plan(namesake)
  const held = plan(false)
  const refusal = problem ?? (planned.ok ? undefined : planned.problem)

  const erase = async (decided: ErasurePlan): Promise<void> => {
    const written = await records.commit(decided.change)
    if (written.ok) onErased(decided)
    else setProblem(written.problem)
  }
  return (
    <Modal
      open
      title={`删除${name}的个人信息`}
      okText="删除并出具回执"
      cancelText="不删除"
      okButtonProps={{ danger: true, disabled: !planned.ok || !checked }}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={() => {
        if (planned.ok) void erase(planned.value)
      }}
    >
      {planned.ok && <Preview plan={planned.value} />}
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      <Flex vertical gap={8}>
        {!held.ok && held.problem.code === 'erasure-post-held' && (
          <Checkbox
            checked={namesake}
            onChange={event => {
              setNamesake(event.target.checked)
            }}
          >
            任职的是同名的另一个人
          </Checkbox>
        )}
        <Checkbox
          checked={checked}
          onChange={event => {
            setChecked(event.target.checked)
          }}
        >
          已核对来人是本人（或本人书面委托），确实要求删除
        </Checkbox>
      </Flex>
    </Modal>
  )
}

/** 本人要求删除. */
export function ErasePerson({
  name,
  hint,
  plan,
  may,
  onErased,
}: {
  name: string
  /** When it is done here, and when elsewhere. */
  hint: string
  plan: PlanErasing
  may: boolean
  onErased: (plan: ErasurePlan) => void
}) {
  const [open, setOpen] = useState(false)
  return (
    <Card size="small" title="本人要求删除">
      <Typography.Paragraph>{hint}</Typography.Paragraph>
      <Button
        danger
        disabled={!may}
        onClick={() => {
          setOpen(true)
        }}
      >
        删除个人信息…
      </Button>
      {open && (
        <EraseDialog
          name={name}
          plan={plan}
          onErased={onErased}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </Card>
  )
}
