import { Form, Segmented, Select } from 'antd'
import { useState } from 'react'
import { rosterListPaper } from '../../../documents/roster-list'
import { basisChoices } from '../../../domain/giving-out/basis-choices'
import { bases, type Basis } from '../../../domain/giving-out/data/bases'
import { planGivingOut, type GivingOutPlan } from '../../../domain/giving-out/plan-giving-out'
import { acrossWords } from '../../../domain/giving-out/watermark'
import { clockTime } from '../../../domain/journal/clock'
import { office, OFFICE_ID } from '../../../domain/records/office'
import { ok, type Result } from '../../../domain/result'
import { refusalWords } from '../../../domain/words/problem-words'
import { giveOut, printOut } from '../../../services/give-out'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useMe } from '../../../services/use-me'
import { useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { AskDialog } from '../../../ui/AskDialog'
import { momentText } from '../../../ui/moment-text'
import { TextField } from '../../../ui/TextField'
import {
  registerSheet,
  requestOf,
  type Answers,
  type RegisterList,
} from '../../../domain/giving-out/given-list'

const basisOptions = basisChoices.map(({ value, label }) => ({
  value,
  label: `${label}：${bases[value].says}`,
}))

type Way = 'print' | 'save'

/** Prints a register or saves it by a plan; undefined when the clerk gave up in the window of the PC. */
function useGiveRegister<R>(list: RegisterList<R>) {
  const services = useServices()
  const { name: who } = useMe()
  const author = useFound(office, OFFICE_ID)?.name ?? ''
  const { about, name } = list
  return {
    async print(plan: GivingOutPlan<string>): Promise<Result<string | null>> {
      const by = { who, at: momentText(services.world.now()), printed: true } as const
      const paper = rosterListPaper(registerSheet(list, plan, by), author, acrossWords(plan, by))
      const drawn = await services.pages.draw(paper)
      if (!drawn.ok) return drawn
      const printed = await printOut(services, {
        plan,
        about,
        register: name,
        title: name,
        bytes: drawn.value.bytes,
      })
      if (!printed.ok) return printed
      return ok(printed.value ? '已送打印' : null)
    },
    async save(plan: GivingOutPlan<string>): Promise<Result<string | null>> {
      const saved = await giveOut(services, {
        plan,
        about,
        register: name,
        sheet: ({ actor, clock }) =>
          registerSheet(list, plan, { who: actor, at: momentText(clockTime(clock)) }),
        fileName: `${author}${name}_${services.world.today()}`,
      })
      if (!saved.ok || saved.value === null) return saved
      return ok(`已另存为 ${saved.value}`)
    },
  }
}

/** 打印、导出登记簿: to whom, what for and on what ground, before it leaves; the journal takes it down first. */
export function GiveListDialog<R>({ list, onClose }: { list: RegisterList<R>; onClose: () => void }) {
  const rights = useRights()
  const notices = useNotices()
  const give = useGiveRegister(list)
  const [way, setWay] = useState<Way>('print')
  const [answers, setAnswers] = useState<Answers>({
    recipient: '',
    purpose: '',
    basis: undefined,
    password: '',
  })
  const [refusal, setRefusal] = useState<string>()
  const change = (part: Partial<Answers>): void => {
    setAnswers(before => ({ ...before, ...part }))
  }
  const leave = async (): Promise<void> => {
    const asked = way === 'print' ? { ...answers, password: '' } : answers
    const plan = planGivingOut(requestOf(list, asked), list.columns, rights)
    const given = plan.ok ? await give[way](plan.value) : plan
    setRefusal(given.ok ? undefined : refusalWords(given.problem))
    if (!given.ok || given.value === null) return
    notices.done(`${given.value}：${list.name} ${list.rows.length} 条`)
    onClose()
  }
  return (
    <AskDialog
      title={`${list.name}：${list.rows.length} 条`}
      okText={way === 'print' ? '打印' : '导出'}
      refusal={refusal}
      onOk={() => void leave()}
      onClose={onClose}
    >
      <Form.Item label="方式">
        <Segmented<Way>
          aria-label="方式"
          value={way}
          options={[
            { value: 'print', label: '打印' },
            { value: 'save', label: '导出表格' },
          ]}
          onChange={setWay}
        />
      </Form.Item>
      <TextField
        label="接收单位"
        required
        autoFocus
        value={answers.recipient}
        placeholder="本单位存档也请写明"
        onChange={recipient => {
          change({ recipient })
        }}
      />
      <TextField
        label="用途"
        required
        value={answers.purpose}
        placeholder="例如：年度归档、街道检查"
        onChange={purpose => {
          change({ purpose })
        }}
      />
      <Form.Item label="依据" required>
        <Select<Basis>
          aria-label="依据"
          value={answers.basis ?? null}
          options={basisOptions}
          onChange={basis => {
            change({ basis })
          }}
        />
      </Form.Item>
      {way === 'save' && (
        <TextField
          label="密码"
          value={answers.password}
          placeholder="不填则不加密码"
          onChange={password => {
            change({ password })
          }}
        />
      )}
    </AskDialog>
  )
}
