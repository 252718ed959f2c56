import { Flex, Tag } from 'antd'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { dueMeetings, type DueMeeting } from '../../../domain/meeting/due-meetings'
import { meeting as meetingKind } from '../../../domain/records/meeting'
import { meetingKindSetting } from '../../../domain/records/meeting-kind-setting'
import { organisation } from '../../../domain/records/organisation'
import { dueMeetingWords } from '../../../domain/words/meeting-words'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'

const SOON = 7

/** Whether it is late or due within a week, in words, because a colour alone tells nothing. */
function Light({ due: { daysLeft, called } }: { due: DueMeeting }) {
  if (called !== undefined) return <Tag color="success">已召集</Tag>
  if (daysLeft < 0) return <Tag color="error">已过期</Tag>
  return daysLeft <= SOON ? <Tag color="warning">快到期</Tag> : <Tag>未到期</Tag>
}

/** The next meeting each kind has to hold; nothing while none comes round. */
export function DueMeetings() {
  const { world } = useServices()
  const meetings = useAll(meetingKind)
  const settings = useAll(meetingKindSetting)
  const bodies = useAll(organisation)
  const due = useMemo(() => dueMeetings(meetings, settings, world.today()), [meetings, settings, world])
  const several = new Set(due.map(one => one.organisationId)).size > 1
  if (due.length === 0) return null
  return (
    <Flex vertical gap={2} component="ul" className="due-meetings" aria-label="下次应开的会议">
      {due.map(one => {
        const body = bodies.find(({ id }) => id === one.organisationId)
        return (
          <li key={`${one.kind.id} ${one.organisationId}`}>
            <Light due={one} />
            <Link
              to={
                one.called === undefined
                  ? `/meetings/new?kind=${one.kind.id}&body=${one.organisationId}`
                  : `/meetings/${one.called.id}`
              }
            >
              {dueMeetingWords(one)}
            </Link>
            {several && <span className="small-print">{`　${body?.name ?? ''}`}</span>}
          </li>
        )
      })}
    </Flex>
  )
}
