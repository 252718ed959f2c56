import { useState } from 'react'
import { basisChoices, basisNamed } from '../../domain/giving-out/basis-choices'
import { registerSheet, requestOf } from '../../domain/giving-out/given-list'
import { planGivingOut } from '../../domain/giving-out/plan-giving-out'
import { clockTime } from '../../domain/journal/clock'
import { office, OFFICE_ID } from '../../domain/records/office'
import { refusalWords } from '../../domain/words/problem-words'
import { giveOut } from '../../services/give-out'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { GivingFields } from '../../ui/GivingFields'
import { momentText } from '../../ui/moment-text'
import { TextField } from '../../ui/TextField'
import { hoursList } from './hours-list'
import type { VolunteerRow } from './use-volunteer-rows'

/** 导出时长: to whom the hours go, what for and on what ground; the journal takes it down before the file leaves. */
export function GiveHoursDialog({ rows, onClose }: { rows: readonly VolunteerRow[]; onClose: () => void }) {
  const services = useServices()
  const rights = useRights()
  const notices = useNotices()
  const author = useFound(office, OFFICE_ID)?.name ?? ''
  const [answers, setAnswers] = useState<{ recipient: string; purpose: string; basis: string | undefined }>({
    recipient: '',
    purpose: '',
    basis: undefined,
  })
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const list = hoursList(rows)
  const leave = async (): Promise<void> => {
    const basis = basisNamed(answers.basis)
    const plan = planGivingOut(requestOf(list, { ...answers, basis, password }), list.columns, rights)
    const given = plan.ok
      ? await giveOut(services, {
          plan: plan.value,
          about: list.about,
          register: list.name,
          sheet: ({ actor, clock }) =>
            registerSheet(list, plan.value, { who: actor, at: momentText(clockTime(clock)) }),
          fileName: `${author}${list.name}_${services.world.today()}`,
        })
      : plan
    setRefusal(given.ok ? undefined : refusalWords(given.problem))
    if (!given.ok || given.value === null) return
    notices.done(`已另存为 ${given.value}`)
    onClose()
  }
  return (
    <AskDialog
      title={`导出${list.name}：${rows.length} 人`}
      okText="导出"
      width={640}
      refusal={refusal}
      onOk={() => void leave()}
      onClose={onClose}
    >
      <GivingFields
        answers={answers}
        bases={basisChoices}
        onChange={part => {
          setAnswers(before => ({ ...before, ...part }))
        }}
      />
      <TextField label="密码" value={password} placeholder="不填则不加密码" onChange={setPassword} />
    </AskDialog>
  )
}
