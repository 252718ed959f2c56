import { Form, Radio } from 'antd'
import { useState } from 'react'
import { memberColumns, membersRequest, type MembersPlan } from '../../domain/association/given-members'
import { basisChoices, basisNamed } from '../../domain/giving-out/basis-choices'
import { planGivingOut } from '../../domain/giving-out/plan-giving-out'
import type { ColumnChoice } from '../../domain/giving-out/data/column-choices'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { GivingFields } from '../../ui/GivingFields'

const phoneChoices: { readonly value: ColumnChoice; readonly label: string }[] = [
  { value: 'masked', label: '遮盖' },
  { value: 'full', label: '完整' },
  { value: 'left-out', label: '不给' },
]

/** To whom the list of members goes, what for and on what ground, and whether with whole phones. */
export function AskMembers({
  onPlan,
  onClose,
}: {
  onPlan: (plan: MembersPlan) => void
  onClose: () => void
}) {
  const rights = useRights()
  const [answers, setAnswers] = useState<{ recipient: string; purpose: string; basis: string | undefined }>({
    recipient: '',
    purpose: '',
    basis: undefined,
  })
  const [phones, setPhones] = useState<ColumnChoice>('masked')
  const [problem, setProblem] = useState<Problem>()

  const look = (): void => {
    const basis = basisNamed(answers.basis)
    const planned = planGivingOut(membersRequest({ ...answers, basis, phones }), memberColumns, rights)
    if (planned.ok) onPlan(planned.value)
    else setProblem(planned.problem)
  }
  return (
    <AskDialog
      title="打印成员单位名单"
      okText="先看名单"
      refusal={problem && refusalWords(problem)}
      onOk={look}
      onClose={onClose}
      width={640}
    >
      <GivingFields
        answers={answers}
        bases={basisChoices}
        onChange={part => {
          setAnswers(before => ({ ...before, ...part }))
          setProblem(undefined)
        }}
      />
      <Form.Item label="电话">
        <Radio.Group
          aria-label="电话"
          options={phoneChoices}
          value={phones}
          onChange={({ target }) => {
            setPhones(phoneChoices.find(({ value }) => value === target.value)?.value ?? 'masked')
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}
