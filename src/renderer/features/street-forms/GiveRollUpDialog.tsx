import { Typography } from 'antd'
import { useState } from 'react'
import { planRollUpGiving } from '../../domain/forms/rollup/roll-up-giving'
import type { RolledUp } from '../../domain/forms/rollup/rolled-up'
import { basisChoices, basisNamed } from '../../domain/giving-out/basis-choices'
import type { Answers } from '../../domain/giving-out/given-list'
import type { GivingOutPlan } from '../../domain/giving-out/plan-giving-out'
import { refusalWords } from '../../domain/words/problem-words'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { GivingFields } from '../../ui/GivingFields'
import { TextField } from '../../ui/TextField'
import { thousands } from '../../ui/thousands'
import { UnreadableNote } from './UnreadableNote'

/** 给谁、用途、依据: asked before a roll-up is saved, as before anything of people leaves. */
export function GiveRollUpDialog({
  rolled,
  answers,
  onChange,
  onGive,
  onClose,
}: {
  rolled: RolledUp
  answers: Answers
  onChange: (part: Partial<Answers>) => void
  onGive: (plan: GivingOutPlan<string>) => void
  onClose: () => void
}) {
  const rights = useRights()
  const [refusal, setRefusal] = useState<string>()
  const give = (): void => {
    const plan = planRollUpGiving(rolled.columns, answers, rights)
    if (plan.ok) onGive(plan.value)
    else setRefusal(refusalWords(plan.problem))
  }
  return (
    <AskDialog
      title={`保存汇总表：${thousands(rolled.rows)} 行`}
      okText="保存"
      width={640}
      refusal={refusal}
      onOk={give}
      onClose={onClose}
    >
      <GivingFields
        answers={{ ...answers, basis: answers.basis ?? '' }}
        bases={basisChoices}
        onChange={({ basis, ...words }) => {
          onChange({ ...words, ...(basis !== undefined && { basis: basisNamed(basis) }) })
        }}
      />
      <TextField
        label="密码"
        value={answers.password}
        placeholder="不填则不加密码"
        onChange={password => {
          onChange({ password })
        }}
      />
      <Typography.Paragraph type="secondary" style={{ margin: 0 }}>
        各栏照各社区所报，号码不遮盖。
      </Typography.Paragraph>
      {!rolled.readable && <UnreadableNote rows={rolled.rows} />}
    </AskDialog>
  )
}
