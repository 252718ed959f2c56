import { Flex, Typography } from 'antd'
import { rollFigures, withRoll } from '../../../domain/meeting/roll'
import type { Attendee, Meeting } from '../../../domain/records/meeting'
import { EmptyState } from '../../../ui/EmptyState'
import { attendanceWords } from './data/attendance-words'
import { GroupCard } from '../GroupCard'
import { SignInTable } from './SignInTable'
import { useSaveMeeting } from '../use-save-meeting'

/** `应到 30　实到 25　请假 3　缺席 2　列席 0　未签到 0` */
function figuresLine(roll: readonly Attendee[]): string {
  const figures = rollFigures(roll)
  const counted = (['present', 'excused', 'absent', 'observer', 'awaited'] as const).map(
    how => `${attendanceWords[how].label} ${figures[how]}`,
  )
  return [`应到 ${figures.entitled}`, ...counted].join('　')
}

/** 签到: who came, typed with one key a person. */
export function SignInGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const saveMeeting = useSaveMeeting()
  const { roll } = meeting
  return (
    <GroupCard<readonly Attendee[]>
      title="签到"
      value={roll}
      editLabel={closed || roll.length === 0 ? undefined : '登记签到'}
      save={changed => saveMeeting(withRoll(meeting, changed), `已登记签到，${figuresLine(changed)}`)}
      view={
        roll.length === 0 ? (
          <EmptyState title="先在“会前”录入应到人员，再登记签到" />
        ) : (
          <Flex vertical gap={8}>
            <Typography.Text strong className="figures">
              {figuresLine(roll)}
            </Typography.Text>
            <NamesByAttendance roll={roll} />
          </Flex>
        )
      }
      edit={(draft, change) => (
        <Flex vertical gap={8}>
          <Flex justify="space-between" wrap gap={8}>
            <Typography.Text strong className="figures" role="status">
              {figuresLine(draft)}
            </Typography.Text>
            <Typography.Text type="secondary">
              按键：1 实到　2 请假　3 缺席　4 列席　0 未签到，自动到下一人；↑↓ 换人
            </Typography.Text>
          </Flex>
          <SignInTable roll={draft} onChange={change} />
        </Flex>
      )}
    />
  )
}

/** Those who did not simply come, by name: what the chair asks about. */
function NamesByAttendance({ roll }: { roll: readonly Attendee[] }) {
  const told = (['excused', 'absent', 'observer', 'awaited'] as const)
    .map(how => ({ how, names: roll.filter(one => one.attendance === how).map(one => one.name) }))
    .filter(({ names }) => names.length > 0)
  return told.map(({ how, names }) => (
    <Typography.Paragraph
      key={how}
      style={{ margin: 0 }}
      ellipsis={{ rows: 2, expandable: true, symbol: '全部' }}
    >
      {`${attendanceWords[how].label}：${names.join('、')}`}
    </Typography.Paragraph>
  ))
}
