import { Button, Flex, Table } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { maskedPhone } from '../../../domain/text/mask'
import { isConfirmed, takesHours, takesSignUps } from '../../../domain/volunteering/activity-state'
import { tenthsOf } from '../../../domain/volunteering/served-hours'
import { withdraw } from '../../../domain/volunteering/sign-up'
import { hoursWords } from '../../../domain/volunteering/tenths'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useDialog } from '../../../services/use-dialog'
import { useRights } from '../../../services/use-rights'
import { useWrite } from '../../../services/use-write'
import { TitledCard } from '../../../ui/TitledCard'
import { ActivityPapers } from './ActivityPapers'
import { CorrectDialog } from './CorrectDialog'
import { SignUpDialog } from './SignUpDialog'
import { useParts, type Part } from './use-parts'

const hoursTold = ({ service }: Part): string => {
  if (service.hours.length === 0) return '未录'
  return tenthsOf(service) === 0 ? '未到' : hoursWords(tenthsOf(service))
}

/** What can be done with one line: taking it off before, putting it right after the hours are confirmed. */
function PartAction({
  activity,
  part,
  onCorrect,
}: {
  activity: VolunteerActivity
  part: Part
  onCorrect: () => void
}) {
  const write = useWrite()
  const notices = useNotices()
  const takeOff = async (): Promise<void> => {
    const decided = withdraw(activity, part.service)
    if (decided.ok) await write(decided.value, `已把${part.name}移出名单`)
    else notices.refused(refusalWords(decided.problem))
  }
  if (isConfirmed(activity)) {
    return (
      <Button size="small" type="text" aria-label={`更正${part.name}的时长`} onClick={onCorrect}>
        更正
      </Button>
    )
  }
  return (
    takesSignUps(activity) && (
      <Button size="small" type="text" aria-label={`把${part.name}移出名单`} onClick={() => void takeOff()}>
        移出名单
      </Button>
    )
  )
}

/** 名单和时长: who signed up, and the hours of each. */
export function PartsCard({ activity }: { activity: VolunteerActivity }) {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const parts = useParts(activity)
  const [signing, setSigning] = useState(false)
  const { asked, ask, close } = useDialog<Part>()
  const sum = parts.reduce((total, { service }) => total + tenthsOf(service), 0)
  return (
    <TitledCard
      title={`名单和时长：${parts.length} 人，共 ${hoursWords(sum)} 小时`}
      extra={
        <Flex gap={8}>
          {parts.length > 0 && <ActivityPapers activity={activity} parts={parts} />}
          {may && takesSignUps(activity) && (
            <Button
              size="small"
              onClick={() => {
                setSigning(true)
              }}
            >
              加入名单
            </Button>
          )}
          {may && takesHours(activity) && parts.length > 0 && (
            <Button
              size="small"
              type="primary"
              onClick={() => void navigate(`/volunteers/activities/${activity.id}/hours`)}
            >
              录入时长
            </Button>
          )}
        </Flex>
      }
    >
      <Table<Part>
        size="small"
        pagination={false}
        scroll={{ y: 360 }}
        locale={{ emptyText: '还没有人报名。点“加入名单”，可以一次选多人或整支队伍。' }}
        dataSource={[...parts]}
        columns={[
          {
            title: '姓名',
            render: (_, { name, service }) => <Link to={`/volunteers/${service.volunteerId}`}>{name}</Link>,
          },
          { title: '电话', width: 130, render: (_, { phone }) => maskedPhone(phone) },
          { title: '报名', width: 110, render: (_, { service }) => service.signedUpOn },
          { title: '小时', width: 80, align: 'right', render: (_, part) => hoursTold(part) },
          {
            title: '',
            width: 100,
            render: (_, part) =>
              may && (
                <PartAction
                  activity={activity}
                  part={part}
                  onCorrect={() => {
                    ask(part)
                  }}
                />
              ),
          },
        ]}
      />
      {signing && (
        <SignUpDialog
          activity={activity}
          onClose={() => {
            setSigning(false)
          }}
        />
      )}
      {asked !== undefined && (
        <CorrectDialog activity={activity} service={asked.service} name={asked.name} onClose={close} />
      )}
    </TitledCard>
  )
}
