import { Button, Card, Flex, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { leakReport } from '../../documents/leak-report'
import { put } from '../../domain/journal/entry'
import { leakReportFacts, type LeakReport } from '../../domain/personal-data/leak-report'
import { leak, type Leak } from '../../domain/records/leak'
import { issuedPaper } from '../../domain/records/paper'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useMay } from '../../services/use-me'
import { useFound } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { IsoDateField } from '../../ui/IsoDateField'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { personalDataPath } from './paths'
import { useOfficeName } from './use-office-name'

type TextField = Exclude<keyof LeakReport, 'foundOn' | 'department' | 'persons'>

const fields: readonly { field: TextField; label: string; hint: string }[] = [
  { field: 'happened', label: '发生时间', hint: '例如 2026年11月21日晚；不清楚的写“正在核查”' },
  { field: 'kinds', label: '信息种类', hint: '例如 姓名、证件号码、电话' },
  { field: 'people', label: '涉及人数', hint: '例如 约 56 人' },
  { field: 'cause', label: '原因', hint: '怎样泄露、丢失或者被改动的' },
  { field: 'harm', label: '可能的危害', hint: '例如 可能接到推销、诈骗电话' },
  { field: 'measures', label: '补救措施', hint: '已经做了什么，例如 撤回、删除、换密码' },
  { field: 'advice', label: '个人可做', hint: '居民自己可以怎样减轻危害' },
  { field: 'contact', label: '联系方式', hint: '联系人和电话' },
]

const told = [
  { field: 'department', label: '通知部门', hint: '通知了哪个主管部门、怎样通知的；还没有就空着日期' },
  { field: 'persons', label: '通知个人', hint: '怎样通知本人的；没有通知的写明理由' },
] as const

const empty = (foundOn: string): LeakReport => ({
  ...{
    happened: '',
    foundOn,
    kinds: '',
    people: '',
    cause: '',
    harm: '',
    measures: '',
    advice: '',
    contact: '',
  },
  department: { note: '' },
  persons: { note: '' },
})

/** What is said of a further report; nothing of the first. */
const wordsOfFurther = (before: number) =>
  before === 0
    ? { after: '', done: '已登记泄露事件' }
    : { after: `，第 ${before + 1} 次报告`, done: '已登记补充的报告' }

/** Registers the report as a paper of the office, a further one of `earlier`. The refusal's words, or undefined when it was written. */
function useRegister(earlier: Leak | undefined): (report: LeakReport) => Promise<string | undefined> {
  const { world } = useServices()
  const officeName = useOfficeName()
  const navigate = useNavigate()
  const write = useWrite()
  return async report => {
    const read = leakReportFacts.safeParse(report)
    if (!read.success) return refusalWords({ code: read.error.issues[0]?.message ?? 'leak-incomplete' })
    const before = earlier?.versions ?? []
    const writtenOn = world.today()
    const layout = leakReport(officeName, read.data, writtenOn, before.length + 1)
    const paper = {
      ...{ id: world.newId(), documentId: 'leak-report', title: layout.title, issuedOn: writtenOn },
      subject: read.data.kinds.slice(0, 60),
      layout,
    }
    const told = {
      id: earlier?.id ?? world.newId(),
      versions: [...before, { writtenOn, paperId: paper.id, report: read.data }],
    }
    const words = wordsOfFurther(before.length)
    const detail = `${read.data.foundOn} 发现${words.after}`
    const written = await write(
      { cause: 'leak-reported', detail, save: [put(issuedPaper, paper), put(leak, told)] },
      words.done,
    )
    if (written !== undefined) void navigate(`/papers/${paper.id}`)
    return undefined
  }
}

const sameReport = (one: LeakReport, other: LeakReport): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * 登记泄露事件: what the report must say (个人信息保护法 §57); it lies with the papers afterwards, to be printed. Of a leak on record,
 * a further report: the last one is there to be amended, and stays as it was.
 */
export function LeakPage() {
  const { id } = useParams()
  const earlier = useFound(leak, id)
  if (id !== undefined && earlier === undefined) return <PageTitle title="没有找到这次泄露事件" />
  return <LeakForm key={id ?? 'new'} earlier={earlier} />
}

function LeakForm({ earlier }: { earlier: Leak | undefined }) {
  const { world } = useServices()
  const navigate = useNavigate()
  const may = useMay('write')
  const register = useRegister(earlier)
  const [first] = useState(earlier?.versions.at(-1)?.report ?? empty(world.today()))
  const [report, setReport] = useState(first)
  const [refusal, setRefusal] = useState<string>()
  const [done, setDone] = useState(false)
  useAskBeforeLeaving(!done && !sameReport(report, first))
  const change = (part: Partial<LeakReport>): void => {
    setReport(before => ({ ...before, ...part }))
  }
  const save = async (): Promise<void> => {
    setDone(true)
    const refused = await register(report)
    setRefusal(refused)
    setDone(refused === undefined)
  }
  return (
    <>
      <PageTitle
        title={earlier === undefined ? '登记泄露事件' : '补充泄露事件报告'}
        onBack={() => void navigate(personalDataPath)}
        actions={
          <Button
            type="primary"
            disabled={!may || (earlier !== undefined && sameReport(report, first))}
            onClick={() => void save()}
          >
            {earlier === undefined ? '登记并出具报告' : '出具补充报告'}
          </Button>
        }
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Card size="small" style={{ maxWidth: 860 }}>
        <Form component="div" disabled={!may} labelCol={{ flex: '96px' }} className="leak">
          <Form.Item label="发现日期">
            <IsoDateField
              label="发现日期"
              value={report.foundOn}
              onChange={foundOn => {
                change({ foundOn: foundOn ?? '' })
              }}
            />
          </Form.Item>
          {fields.map(({ field, label, hint }) => (
            <Form.Item key={field} label={label} required>
              <Input.TextArea
                aria-label={label}
                placeholder={hint}
                autoSize={{ minRows: 1, maxRows: 4 }}
                value={report[field]}
                onChange={event => {
                  change({ [field]: event.target.value })
                }}
              />
            </Form.Item>
          ))}
          {told.map(({ field, label, hint }) => (
            <Form.Item key={field} label={label}>
              <Flex gap={8}>
                <IsoDateField
                  label={`${label}日期`}
                  value={report[field].on}
                  onChange={on => {
                    change({ [field]: { note: report[field].note, ...(on !== undefined && { on }) } })
                  }}
                />
                <Input
                  aria-label={label}
                  placeholder={hint}
                  maxLength={100}
                  value={report[field].note}
                  onChange={event => {
                    change({ [field]: { ...report[field], note: event.target.value } })
                  }}
                />
              </Flex>
            </Form.Item>
          ))}
        </Form>
      </Card>
    </>
  )
}
