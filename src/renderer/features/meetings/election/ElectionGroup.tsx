import { Flex } from 'antd'
import { checkElection } from '../../../domain/voting/check-election'
import type { Election } from '../../../domain/voting/election'
import type { Appointment } from '../../../domain/records/appointment'
import type { Meeting } from '../../../domain/records/meeting'
import { CandidatesEdit } from './CandidatesEdit'
import { ElectionResultView } from './ElectionResultView'
import { ElectionView } from './ElectionView'
import { FiguresEdit } from './FiguresEdit'
import { GroupCard } from '../GroupCard'
import { RuleEdit } from './RuleEdit'
import { TermEdit } from './TermEdit'
import { useSaveMeeting } from '../use-save-meeting'

function flawsOf(election: Election): readonly string[] {
  const impossible = checkElection(election).some(problem => problem.severity === 'impossible')
  return [
    ...(impossible ? ['先改正标红的数字'] : []),
    ...(election.candidates.some(one => one.name.trim() === '') ? ['有候选人没有姓名'] : []),
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
  return (
    <GroupCard<Election>
      title="选举"
      value={election}
      editLabel={closed || letters.length > 0 ? undefined : '登记候选人和计票'}
      flaws={flawsOf}
      save={changed => saveMeeting({ ...meeting, election: changed }, '已保存选举情况')}
      view={<ElectionView election={election} />}
      edit={(draft, change) => {
        const part = { election: draft, problems: checkElection(draft), change }
        return (
          <Flex vertical gap={16}>
            <RuleEdit {...part} />
            <TermEdit {...part} />
            <FiguresEdit {...part} />
            <CandidatesEdit {...part} roll={meeting.roll} />
            <ElectionResultView election={draft} />
          </Flex>
        )
      }}
    />
  )
}
