import { Button, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import {
  currentForms,
  dueOn,
  formState,
  formStates,
  lastReport,
  type FormState,
} from '../../domain/forms/form-month'
import { formReport, type FormReport } from '../../domain/records/form-report'
import { streetForm, type StreetForm } from '../../domain/records/street-form'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWatchedWork } from '../../services/use-watched-work'
import { EmptyState } from '../../ui/EmptyState'
import { ListPage } from '../../ui/ListPage'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { toGiveNow, whyNotReady } from './fill-all'
import { asOneOf, giveFilled } from './give-filled'
import { useSeen } from '../../services/use-seen'

type Row = {
  readonly key: string
  readonly form: StreetForm
  readonly due: string | undefined
  readonly state: FormState
  readonly last: FormReport | undefined
  /** Why it is not filled with one click; undefined: it is ready. */
  readonly why: Problem | undefined
}

const stateColours: Readonly<Record<FormState, string>> = {
  reported: 'success',
  overdue: 'error',
  waiting: 'warning',
  undated: 'default',
}

/** Whether a form is filled with one click, and what to do where it is not. */
function readiness(why: Problem | undefined): string {
  if (why === undefined) return '已就绪'
  if (why.code === 'form-filter-gone') return '先另选名单'
  return why.code === 'export-forbidden' ? '' : '先打开填一次'
}

const columns = [
  {
    title: '表名',
    width: 340,
    render: (_: unknown, { key, form }: Row) => <Link to={`/forms/${key}`}>{form.name}</Link>,
  },
  { title: '报给', width: 180, render: (_: unknown, { form }: Row) => form.giving.recipient },
  { title: '本月截止', width: 110, render: (_: unknown, { due }: Row) => due ?? '' },
  {
    title: '状态',
    width: 110,
    render: (_: unknown, { state }: Row) => <Tag color={stateColours[state]}>{formStates[state]}</Tag>,
  },
  { title: '上次填报', width: 110, render: (_: unknown, { last }: Row) => last?.madeOn ?? '' },
  {
    title: '一键填写',
    width: 150,
    render: (_: unknown, { state, why }: Row) => (state === 'reported' ? '' : readiness(why)),
  },
]

function useRows(): readonly Row[] {
  const services = useServices()
  const rights = useRights()
  const forms = useAll(streetForm)
  const reports = useAll(formReport)
  return useMemo(() => {
    const today = services.world.today()
    return currentForms(forms).map(form => ({
      key: form.id,
      form,
      due: dueOn(form, today.slice(0, 7)),
      state: formState(form, reports, today),
      last: lastReport(form, reports),
      why: whyNotReady(services, form, rights),
    }))
  }, [forms, reports, services, rights])
}

/** Fills every form that is ready, into one archive where there are several. */
function useFillAll() {
  const services = useServices()
  const notices = useNotices()
  const rights = useRights()
  const seen = useSeen()
  const work = useWatchedWork('正在填表')
  const [refusal, setRefusal] = useState<string>()
  const fill = async (forms: readonly StreetForm[]): Promise<void> => {
    const saved = await work.run(async watch => {
      const all = []
      for (const form of forms) {
        const here = asOneOf(watch, `先核对名单：“${form.name}”`, all.length, forms.length)
        const one = await toGiveNow(services, form, { seen, rights, watch: here })
        if (!one.ok) return { refused: `${form.name}：${refusalWords(one.problem)}` }
        all.push(one.value)
      }
      const given = await giveFilled(services, all, { seen, rights, watch })
      return given.ok ? { name: given.value } : { refused: refusalWords(given.problem) }
    })
    setRefusal(saved.refused)
    if (typeof saved.name === 'string') notices.done(`已填好 ${forms.length} 份并保存：${saved.name}`)
  }
  return { fill, work, refusal }
}

/** 报表填报: the forms of the month, when each is due and how it stands; those that are ready are filled with one click. */
export function FormList() {
  const navigate = useNavigate()
  const rights = useRights()
  const rows = useRows()
  const { fill, work, refusal } = useFillAll()
  const may = rights.includes('write')
  const ready = rows.filter(({ state, why }) => state !== 'reported' && why === undefined)
  const start = (): void => {
    if (may) void navigate('/forms/new')
  }
  if (work.progress !== undefined) return <ProgressPanel {...work.progress} onCancel={work.cancel} />
  const newOne = may && (
    <Button type="primary" onClick={start}>
      + 新表格
    </Button>
  )
  return (
    <>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <ListPage<Row>
        title="报表填报"
        actions={
          <>
            <Button onClick={() => void navigate('/forms/rollup')}>汇总各社区报表</Button>
            {ready.length > 0 && rights.includes('export') && (
              <Button
                onClick={() => void fill(ready.map(({ form }) => form))}
              >{`一键填写 ${ready.length} 份`}</Button>
            )}
            {newOne}
          </>
        }
        rows={rows}
        columns={columns}
        onOpen={({ key }) => void navigate(`/forms/${key}`)}
        onNew={start}
        empty={
          <EmptyState
            title="还没有报表"
            hint="街道发来的表格，第一次认一认哪栏填什么，以后每月点一下就填好。"
            action={newOne}
          />
        }
      />
    </>
  )
}
