import { Flex, Typography } from 'antd'
import { chinaMoment } from '../../../domain/backup/china-time'
import { quorum } from '../../../domain/meeting/quorum'
import { rollFigures, withRoll } from '../../../domain/meeting/roll'
import { signInProblems } from '../../../domain/meeting/sign-in'
import type { Attendee, Meeting } from '../../../domain/records/meeting'
import { voteRuleVersion } from '../../../domain/records/vote-rule'
import { refusalWords } from '../../../domain/words/problem-words'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { EmptyState } from '../../../ui/EmptyState'
import { attendanceWords } from './data/attendance-words'
import { GroupCard } from '../GroupCard'
import { SignInTable } from './SignInTable'
import { useKind } from '../use-kind'
import { useSaveMeeting } from '../use-save-meeting'

/** `应到 30　实到 25　请假 3　缺席 2　列席 0　未签到 0`, and 委托 where anybody sent somebody. */
function figuresLine(roll: readonly Attendee[]): string {
  const figures = rollFigures(roll)
  const counted = (['present', 'excused', 'absent', 'observer', 'awaited'] as const).map(
    how => `${attendanceWords[how].label} ${figures[how]}`,
  )
  const sent = figures.proxy === 0 ? [] : [`委托 ${figures.proxy}`]
  return [`应到 ${figures.entitled}`, ...counted, ...sent].join('　')
}

/** Whether enough have come by the rule of the kind, as it stands while signing in. */
function QuorumLine({ meeting, roll }: { meeting: Meeting; roll: readonly Attendee[] }) {
  const { kind } = useKind(meeting)
  const { words, reached } = quorum(kind, meeting, roll, useAll(voteRuleVersion))
  const type = reached === null ? 'secondary' : reached ? 'success' : 'warning'
  return (
    <Typography.Text type={type} className="figures" role="status">
      {words}
    </Typography.Text>
  )
}

/** 签到: who came, typed with one key a person. */
export function SignInGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const saveMeeting = useSaveMeeting()
  const { world } = useServices()
  const { kind, rules } = useKind(meeting)
  const { roll } = meeting
  const proxyRules = { proxies: rules.proxies, kindName: kind.name }
  const time = (): string | undefined =>
    meeting.startsAt.slice(0, 10) === world.today() ? chinaMoment(world.now()).replace(' ', 'T') : undefined
  return (
    <GroupCard<readonly Attendee[]>
      title="签到"
      value={roll}
      editLabel={closed || roll.length === 0 ? undefined : '登记签到'}
      flaws={draft => signInProblems(draft, proxyRules).map(refusalWords)}
      save={changed => saveMeeting(withRoll(meeting, changed), `已登记签到，${figuresLine(changed)}`)}
      view={
        roll.length === 0 ? (
          <EmptyState title="先在“会前”录入应到人员，再登记签到" />
        ) : (
          <Flex vertical gap={8}>
            <Typography.Text strong className="figures">
              {figuresLine(roll)}
            </Typography.Text>
            <QuorumLine meeting={meeting} roll={roll} />
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
            <QuorumLine meeting={meeting} roll={draft} />
          </Flex>
          <Typography.Text type="secondary">
            {`按键：1 实到　2 请假　3 缺席　4 列席${rules.proxies ? '　5 委托' : ''}　0 未签到，自动到下一人；↑↓ 换人`}
          </Typography.Text>
          <SignInTable roll={draft} rules={{ proxies: rules.proxies, time }} onChange={change} />
        </Flex>
      )}
    />
  )
}

/** `王秀兰（由赵敏代）`, `李建国（出差）`. */
function nameWords({ name, proxyName, reason }: Attendee): string {
  const told = proxyName === undefined ? reason : `由${proxyName}代`
  return told === undefined ? name : `${name}（${told}）`
}

/** Those who did not simply come, by name: what the chair asks about. */
function NamesByAttendance({ roll }: { roll: readonly Attendee[] }) {
  const told = (['proxy', 'excused', 'absent', 'observer', 'awaited'] as const)
    .map(how => ({ how, names: roll.filter(one => one.attendance === how).map(nameWords) }))
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
