import { Button, Card, Flex, Tag, Timeline, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { estate as estateKind } from '../../../domain/records/estate'
import { publicNotice } from '../../../domain/records/public-notice'
import {
  volunteerActivity,
  type ActivityStep,
  type VolunteerActivity,
} from '../../../domain/records/volunteer-activity'
import { volunteerService } from '../../../domain/records/volunteer-service'
import { volunteerTeam } from '../../../domain/records/volunteer-team'
import { activityState, isConfirmed, nextActivityTurns } from '../../../domain/volunteering/activity-state'
import { activityFields } from '../../../domain/volunteering/data/activity-fields'
import {
  activityStates,
  activityTurns,
  type ActivityTurn,
} from '../../../domain/volunteering/data/activity-turns'
import { problemsBefore } from '../../../domain/volunteering/turn-guards'
import { refusalWords } from '../../../domain/words/problem-words'
import { useServices } from '../../../services/services'
import { useAttachments } from '../../../services/use-attachments'
import { useDialog } from '../../../services/use-dialog'
import { useAll, useFound } from '../../../services/use-records'
import { useRemoval } from '../../../services/use-removal'
import { useRights } from '../../../services/use-rights'
import { AttachmentsCard } from '../../../ui/AttachmentsCard'
import { EmptyState } from '../../../ui/EmptyState'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { StepWords } from '../../../ui/StepWords'
import { TitledCard } from '../../../ui/TitledCard'
import { TurnButtons } from '../../../ui/TurnButtons'
import { useShortcut } from '../../../ui/use-shortcut'
import { ActivityDialog } from './ActivityDialog'
import { ActivityStepDialog } from './ActivityStepDialog'
import { PartsCard } from './PartsCard'

const stepWords = ({ step, at, by }: ActivityStep): string => {
  const label = activityTurns.find(turn => turn.step === step)?.label ?? ''
  return [`${at.replace('T', ' ')}　${label}`, by && `${by}确认`].filter(Boolean).join('　')
}

function StepsCard({ one }: { one: VolunteerActivity }) {
  return (
    <TitledCard title="经过">
      {one.steps.length === 0 ? (
        <Typography.Text type="secondary">刚列入计划。</Typography.Text>
      ) : (
        <Timeline
          style={{ paddingTop: 8 }}
          items={one.steps.map((step, nth) => ({
            key: nth,
            content: <StepWords words={stepWords(step)} note={step.note} />,
          }))}
        />
      )}
    </TitledCard>
  )
}

/** What still stands in the way of the usual next step; read anew when the list or a notice changes. */
function Waiting({ one, turn }: { one: VolunteerActivity; turn: ActivityTurn }) {
  const { records, world } = useServices()
  useAll(volunteerService)
  useAll(publicNotice)
  const problems = problemsBefore(turn, one, records, world.today())
  if (problems.length === 0) return null
  return (
    <ul style={{ margin: '0 0 8px', paddingInlineStart: 18 }} aria-label={`${turn.label}以前`}>
      {problems.map(problem => (
        <li key={problem.code}>{refusalWords(problem)}</li>
      ))}
    </ul>
  )
}

function NextCard({ one }: { one: VolunteerActivity }) {
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<ActivityTurn>()
  const turns = nextActivityTurns(one)
  const [usual] = turns
  return (
    <Card size="small" title="下一步">
      {usual === undefined ? (
        <Typography.Text type="secondary">已经办完。</Typography.Text>
      ) : (
        <Waiting one={one} turn={usual} />
      )}
      <Flex gap={8} wrap>
        {may && <TurnButtons turns={turns} onAsk={ask} />}
      </Flex>
      {asked !== undefined && <ActivityStepDialog key={asked.step} one={one} turn={asked} onClose={close} />}
    </Card>
  )
}

function useFacts(one: VolunteerActivity) {
  const team = useFound(volunteerTeam, one.teamId)
  const estate = useFound(estateKind, one.estateId)
  const notice = useAll(publicNotice).findLast(({ activityId }) => activityId === one.id)
  return [
    ...toldFacts(activityFields, { ...one, content: one.content ?? one.title }).filter(
      ({ key }) => key !== 'title',
    ),
    {
      key: 'team',
      label: '队伍',
      words: team && <Link to={`/volunteers/teams/${team.id}`}>{team.name}</Link>,
    },
    { key: 'estate', label: '小区', words: estate?.name },
    ...(notice === undefined
      ? []
      : [
          {
            key: 'notice',
            label: '公示',
            words: <Link to={`/public-notices/${notice.id}`}>{`${notice.from} 至 ${notice.to}`}</Link>,
          },
        ]),
  ]
}

function Photos({ one }: { one: VolunteerActivity }) {
  const attachments = useAttachments({ kind: volunteerActivity.kind, id: one.id })
  if (attachments === undefined) return null
  return <AttachmentsCard {...attachments} hint="还没有。可以添加活动照片、签字的签到表扫描件。" />
}

function Record({ one, onBack }: { one: VolunteerActivity; onBack: () => void }) {
  const may = useRights().includes('write')
  const { remove } = useRemoval('/volunteers/activities')
  const [editing, setEditing] = useState(false)
  const edit = (): void => {
    setEditing(true)
  }
  return (
    <>
      <PageTitle
        title={one.title}
        note={<Tag>{activityStates[activityState(one)]}</Tag>}
        actions={
          may && (
            <Button onClick={() => void remove(volunteerActivity, { id: one.id, called: one.title })}>
              移出活动
            </Button>
          )
        }
        onBack={onBack}
      />
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
          <FactCard title="活动" facts={useFacts(one)} onEdit={may && !isConfirmed(one) ? edit : undefined} />
          <PartsCard activity={one} />
          <Photos one={one} />
        </Flex>
        <Flex vertical gap={12} component="aside" aria-label="下一步" style={{ flex: '0 0 300px' }}>
          <NextCard one={one} />
          <StepsCard one={one} />
        </Flex>
      </Flex>
      {editing && (
        <ActivityDialog
          known={one}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One activity: what is planned, who takes part and for how long, and what comes next. */
export function ActivityPage() {
  const { activityId } = useParams()
  const one = useFound(volunteerActivity, activityId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/volunteers/activities')
  useShortcut('Escape', back)
  if (one === undefined) {
    return (
      <>
        <PageTitle title="志愿服务活动" onBack={back} />
        <EmptyState title="没有找到这次活动" hint="可能已被撤销。请返回活动列表。" />
      </>
    )
  }
  return <Record key={one.id} one={one} onBack={back} />
}
