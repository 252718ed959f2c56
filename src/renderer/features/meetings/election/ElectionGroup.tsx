import { Flex } from 'antd'
import type { Election } from '../../../domain/voting/election'
import type { Appointment } from '../../../domain/records/appointment'
import type { Meeting } from '../../../domain/records/meeting'
import { publicNotice } from '../../../domain/records/public-notice'
import { electionStages } from '../../../domain/voting/election-stages'
import { electionResult, roundsOf } from '../../../domain/voting/election-result'
import { arranged } from '../../../domain/voting/order-candidates'
import { useAll } from '../../../services/use-records'
import { DropElectionButton } from './AddElectionButton'
import { CandidatesEdit } from './CandidatesEdit'
import { ElectionResultView } from './ElectionResultView'
import { ElectionStages } from './ElectionStages'
import { ElectionView } from './ElectionView'
import { FiguresEdit } from './FiguresEdit'
import { GroupCard } from '../GroupCard'
import { firstPart } from './later-round'
import { LaterRounds } from './LaterRounds'
import { OfficersEdit } from './OfficersEdit'
import { RuleEdit } from './RuleEdit'
import { TermEdit } from './TermEdit'
import { useKind } from '../use-kind'
import { useSaveMeeting } from '../use-save-meeting'

function flawsOf(election: Election): readonly string[] {
  const impossible = electionResult(election).problems.some(problem => problem.severity === 'impossible')
  return [
    ...(impossible ? ['先改正标红的数字'] : []),
    ...(roundsOf(election).some(round => round.candidates.some(one => one.name.trim() === ''))
      ? ['有候选人没有姓名']
      : []),
    ...(election.posts.some(post => post.title.trim() === '') ? ['有职务没有名称'] : []),
    ...(election.rule.basis.trim() === '' ? ['选举规则没有写明依据'] : []),
  ]
}

/** 选举: rule, posts, candidates and the count, checked while it is typed, with the result in words. */
export function ElectionGroup({
  meeting,
  election,
  letters,
  closed,
}: {
  meeting: Meeting
  election: Election
  /** Appointments made by this election; once there are any its figures stay. */
  letters: readonly Appointment[]
  closed: boolean
}) {
  const saveMeeting = useSaveMeeting()
  const { kind } = useKind(meeting)
  const notices = useAll(publicNotice).filter(one => one.meetingId === meeting.id)
  return (
    <GroupCard<Election>
      title="选举"
      value={election}
      editLabel={closed || letters.length > 0 ? undefined : '登记候选人和计票'}
      flaws={flawsOf}
      extra={!closed && <DropElectionButton meeting={meeting} />}
      save={changed => saveMeeting({ ...meeting, election: arranged(changed) }, '已保存选举情况')}
      view={
        <Flex vertical gap={8}>
          <ElectionStages stages={electionStages(election, { notices, letters: letters.length })} />
          <ElectionView election={election} />
        </Flex>
      }
      edit={(draft, change) => {
        const part = { election: draft, problems: electionResult(draft).problems, change }
        return (
          <Flex vertical gap={16}>
            <RuleEdit {...part} day={meeting.startsAt.slice(0, 10)} ruleIds={kind.ruleIds} />
            <TermEdit {...part} />
            <OfficersEdit {...part} roll={meeting.roll} />
            <FiguresEdit {...firstPart(part)} />
            <CandidatesEdit {...firstPart(part)} roll={meeting.roll} />
            <LaterRounds {...part} roll={meeting.roll} />
            <ElectionResultView election={draft} />
          </Flex>
        )
      }}
    />
  )
}
