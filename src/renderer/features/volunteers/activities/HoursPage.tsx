import { Button, Flex, Input, Select, Typography } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import { useNavigate, useParams } from 'react-router'
import { volunteerActivity, type VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { daysOf } from '../../../domain/volunteering/edit-activity'
import { enterHours, hoursProblem, tenthsOn, type TypedHours } from '../../../domain/volunteering/enter-hours'
import { hoursWords, readTenths } from '../../../domain/volunteering/tenths'
import { refusalWords } from '../../../domain/words/problem-words'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { PageTitle } from '../../../ui/PageTitle'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { useAskBeforeLeaving } from '../../../ui/use-ask-before-leaving'
import { useShortcut } from '../../../ui/use-shortcut'
import './hours.css'
import { useParts, type Part } from './use-parts'

/** What is on record of a day, as it would be typed. */
const typedOf = (parts: readonly Part[], day: string): TypedHours =>
  Object.fromEntries(
    parts.map(({ key, service }) => {
      const tenths = tenthsOn(service, day)
      return [key, tenths === undefined ? '' : hoursWords(tenths)]
    }),
  )

/** Enter and the arrows go from line to line, as down a column of a sheet. */
function stepLine(event: KeyboardEvent<HTMLInputElement>): void {
  const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const lines = [...document.querySelectorAll<HTMLInputElement>('.hours-line input')]
  const next = lines[lines.indexOf(event.currentTarget) + step]
  next?.focus()
  next?.select()
}

function Line({
  part,
  day,
  typed,
  onType,
}: {
  part: Part
  day: string
  typed: string
  onType: (typed: string) => void
}) {
  const { records } = useServices()
  const problem = typed.trim() === '' ? undefined : hoursProblem(part.service, day, typed, records)
  const id = `hours-${part.key}`
  return (
    <div className="hours-line">
      <label htmlFor={id}>{part.name}</label>
      <Input
        id={id}
        autoComplete="off"
        inputMode="decimal"
        value={typed}
        {...(problem !== undefined && { status: 'error', 'aria-describedby': `${id}-why` })}
        onChange={event => {
          onType(event.target.value)
        }}
        onKeyDown={stepLine}
      />
      {problem !== undefined && (
        <span id={`${id}-why`} role="alert" className="hours-why">
          {refusalWords(problem)}
        </span>
      )}
    </div>
  )
}

/** How much has been typed so far. */
function sumWords(typed: TypedHours): string {
  const read = Object.values(typed).flatMap(one => {
    const tenths = one.trim() === '' ? undefined : readTenths(one)
    return tenths?.ok === true ? [tenths.value] : []
  })
  const sum = read.reduce((total, tenths) => total + tenths, 0)
  return `已录 ${read.length} 人，共 ${hoursWords(sum)} 小时`
}

function Entering({ activity, onBack }: { activity: VolunteerActivity; onBack: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const parts = useParts(activity)
  const days = daysOf(activity).filter(day => day <= world.today())
  const [day, setDay] = useState(days[0] ?? activity.from)
  const [typed, setTyped] = useState(() => typedOf(parts, day))
  const [all, setAll] = useState('')
  const unsaved = JSON.stringify(typed) !== JSON.stringify(typedOf(parts, day))
  useAskBeforeLeaving(unsaved)
  const save = async (): Promise<void> => {
    await carryOut(enterHours(activity, day, typed, records, world.today()), '已保存时长')
  }
  useShortcut('Ctrl+S', () => void save())
  const chooseDay = (chosen: string): void => {
    setDay(chosen)
    setTyped(typedOf(parts, chosen))
  }
  return (
    <>
      <PageTitle
        title={`录入时长：${activity.title}`}
        note={<Typography.Text type="secondary">{sumWords(typed)}</Typography.Text>}
        onBack={onBack}
        actions={
          <Button type="primary" onClick={() => void save()}>
            保存时长
          </Button>
        }
      />
      <Flex gap={12} align="center" wrap style={{ paddingBottom: 8 }}>
        <span>日期</span>
        <Select<string>
          aria-label="日期"
          style={{ width: 140 }}
          value={day}
          disabled={unsaved}
          options={days.map(one => ({ value: one, label: one }))}
          onChange={chooseDay}
        />
        <span>空着的都填</span>
        <Input
          aria-label="空着的都填"
          style={{ width: 80 }}
          value={all}
          onChange={event => {
            setAll(event.target.value)
          }}
        />
        <Button
          disabled={all.trim() === ''}
          onClick={() => {
            setTyped(before =>
              Object.fromEntries(
                Object.entries(before).map(([key, one]) => [key, one.trim() === '' ? all.trim() : one]),
              ),
            )
          }}
        >
          填上
        </Button>
        <Typography.Text type="secondary">
          按实际服务时间，不算往返途中；没有来的填 0。回车到下一人，Ctrl+S 保存。
        </Typography.Text>
      </Flex>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <div className="hours-lines" role="group" aria-label="每人的小时">
        {parts.map(part => (
          <Line
            key={part.key}
            part={part}
            day={day}
            typed={typed[part.key] ?? ''}
            onType={one => {
              setTyped(before => ({ ...before, [part.key]: one }))
            }}
          />
        ))}
      </div>
    </>
  )
}

/** 录入时长: the hours of everybody on the list of an activity for one of its days, by the keyboard alone. */
export function HoursPage() {
  const { activityId } = useParams()
  const activity = useFound(volunteerActivity, activityId)
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const back = (): void => {
    void navigate(`/volunteers/activities/${activityId ?? ''}`)
  }
  useShortcut('Escape', back)
  if (activity === undefined || !may) {
    return (
      <>
        <PageTitle title="录入时长" onBack={back} />
        <EmptyState title="不能录入" hint="没有找到这次活动，或者您的账户只能查看。" />
      </>
    )
  }
  return <Entering key={activity.id} activity={activity} onBack={back} />
}
