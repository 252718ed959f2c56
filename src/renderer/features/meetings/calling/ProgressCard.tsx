import { Button, Card, Flex, Tag, Typography } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { archiveMeeting, distributeMinutes } from '../../../domain/meeting/close-file'
import { hasBegun, isClosed, meetingState, meetingStates } from '../../../domain/meeting/meeting-state'
import { nextSteps, type MeetingAction, type MeetingStep } from '../../../domain/meeting/meeting-steps'
import { meeting as meetingKind, type Meeting, type NotHeld } from '../../../domain/records/meeting'
import { refusalWords } from '../../../domain/words/problem-words'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { useEditing } from '../editing'
import { useKind } from '../use-kind'
import { useOpenOrders } from '../use-open-orders'
import { useSaveMeeting } from '../use-save-meeting'
import { CallAnewDialog } from './CallAnewDialog'
import { callingGroup } from './CallingGroup'
import { CallOffDialog } from './CallOffDialog'

/** Steps this card carries out; issuing the minutes has a card of its own. */
const here: readonly MeetingAction[] = [
  'collect',
  'settle',
  'notify',
  'sign-in',
  'record',
  'distribute',
  'archive',
]

/** What may be missing and still be explained in the form itself. */
const explained = ['step-notice-late']

/** 进度: how far the meeting has come, what is next and what is missing for it; calling it off, and calling it anew. */
export function ProgressCard({ meeting }: { meeting: Meeting }) {
  const { world } = useServices()
  const { rules } = useKind(meeting)
  const orders = useOpenOrders(meeting)
  const may = useRights().includes('write')
  const steps = nextSteps({ meeting, rules, today: world.today(), openOrders: orders })
  return (
    <Card
      size="small"
      title={
        <Flex justify="space-between" align="center">
          <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
            进度
          </Typography.Title>
          <Tag style={{ margin: 0 }}>{meetingStates[meetingState(meeting, orders)]}</Tag>
        </Flex>
      }
    >
      <Flex vertical gap={8}>
        {meeting.notHeld && <span>{`${meeting.notHeld.on}：${meeting.notHeld.reason}`}</span>}
        <ReplacedLinks meeting={meeting} />
        {may && <Steps meeting={meeting} steps={steps.filter(one => here.includes(one.action))} />}
        {may && <NotHeldButtons meeting={meeting} />}
      </Flex>
    </Card>
  )
}

function Missing({ step }: { step: MeetingStep }) {
  if (step.missing.length === 0) return null
  return (
    <div>
      <Typography.Text strong>{`${step.label}还缺：`}</Typography.Text>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {step.missing.map(problem => (
          <li key={problem.code}>{refusalWords(problem)}</li>
        ))}
      </ul>
    </div>
  )
}

function Steps({ meeting, steps }: { meeting: Meeting; steps: readonly MeetingStep[] }) {
  const [refusal, setRefusal] = useState<string>()
  const { act } = useActions(meeting)
  const [first] = steps
  if (first === undefined) return null
  const take = (step: MeetingStep): void => {
    const stopped = step.missing.filter(({ code }) => !explained.includes(code))
    setRefusal(
      stopped.length === 0
        ? undefined
        : `还不能${step.label}：${stopped.map(refusalWords).join('；')}。请先补上。`,
    )
    if (stopped.length === 0) act(step.action)
  }
  return (
    <>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Missing step={first} />
      <Flex gap={8} wrap>
        {steps.map((step, index) => (
          <Button
            key={step.action}
            size="small"
            {...(index === 0 && { type: 'primary' as const })}
            onClick={() => {
              take(step)
            }}
          >
            {step.label}
          </Button>
        ))}
      </Flex>
    </>
  )
}

/** What each step opens or writes. */
function useActions(meeting: Meeting): { readonly act: (action: MeetingAction) => void } {
  const { world } = useServices()
  const editing = useEditing()
  const saveMeeting = useSaveMeeting()
  const orders = useOpenOrders(meeting)
  const { carryOut } = useDecision()
  const open = (group: string): void => {
    if (!editing.begin(group)) return
    document.getElementById(`meeting-group-${group}`)?.scrollIntoView({ block: 'center' })
  }
  const settle = (): void => {
    void saveMeeting({ ...meeting, topicsSettledOn: world.today() }, '已确定议题')
  }
  const recordable = meeting.roll.some(one => one.attendance === 'awaited') ? '签到' : '议程'
  const actions: Partial<Readonly<Record<MeetingAction, () => void>>> = {
    collect: () => {
      open(callingGroup)
    },
    settle,
    notify: () => {
      open(callingGroup)
    },
    'sign-in': () => {
      open('签到')
    },
    record: () => {
      open(recordable)
    },
    distribute: () => {
      void carryOut(distributeMinutes(meeting, world.today()), '已登记纪要分送')
    },
    archive: () => {
      void carryOut(archiveMeeting(meeting, orders, world.today()), '会议已归档')
    },
  }
  return { act: action => actions[action]?.() }
}

type Offer = NotHeld['how'] | 'anew'

const offerWords: Readonly<Record<Offer, string>> = {
  cancelled: '取消会议',
  inquorate: '登记流会',
  anew: '另行通知',
}

/** How a meeting can end without being held, and what follows once it has. */
function offersFor(meeting: Meeting, replaced: boolean, today: string): readonly Offer[] {
  if (meeting.notHeld !== undefined) return replaced ? [] : ['anew']
  if (isClosed(meeting)) return []
  const past = meeting.startsAt.slice(0, 10) <= today
  return [...(hasBegun(meeting) ? [] : ['cancelled' as const]), ...(past ? ['inquorate' as const] : [])]
}

function NotHeldButtons({ meeting }: { meeting: Meeting }) {
  const { world } = useServices()
  const replaced = useAll(meetingKind).some(one => one.replacesId === meeting.id)
  const [asked, setAsked] = useState<Offer>()
  const close = (): void => {
    setAsked(undefined)
  }
  return (
    <Flex gap={8} wrap>
      {offersFor(meeting, replaced, world.today()).map(offer => (
        <Button
          key={offer}
          size="small"
          onClick={() => {
            setAsked(offer)
          }}
        >
          {offerWords[offer]}
        </Button>
      ))}
      {asked === 'anew' && <CallAnewDialog meeting={meeting} onClose={close} />}
      {(asked === 'cancelled' || asked === 'inquorate') && (
        <CallOffDialog meeting={meeting} how={asked} onClose={close} />
      )}
    </Flex>
  )
}

function ReplacedLinks({ meeting }: { meeting: Meeting }) {
  const meetings = useAll(meetingKind)
  const before = meetings.find(one => one.id === meeting.replacesId)
  const after = meetings.find(one => one.replacesId === meeting.id)
  return (
    <>
      {before && (
        <Link to={`/meetings/${before.id}`}>{`代替 ${before.startsAt.slice(0, 10)} 未开成的会议`}</Link>
      )}
      {after && <Link to={`/meetings/${after.id}`}>{`已另行通知，定于 ${after.startsAt.slice(0, 10)}`}</Link>}
    </>
  )
}
