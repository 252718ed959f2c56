import { Button } from 'antd'
import { mayDropElection, withElection, withoutElection } from '../../../domain/meeting/add-election'
import type { Meeting } from '../../../domain/records/meeting'
import { voteRuleVersion } from '../../../domain/records/vote-rule'
import { rulesFor } from '../../../domain/voting/offered-rules'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { useKind } from '../use-kind'
import { useSaveMeeting } from '../use-save-meeting'

/** 加选举: a meeting of any kind may also elect, by the rule of its kind. Nothing where it does already. */
export function AddElectionButton({ meeting }: { meeting: Meeting }) {
  const { world } = useServices()
  const { kind } = useKind(meeting)
  const saveMeeting = useSaveMeeting()
  const versions = useAll(voteRuleVersion)
  const mayWrite = useRights().includes('write')
  if (meeting.election !== undefined || !mayWrite) return null
  const { rules } = rulesFor(versions, meeting.startsAt.slice(0, 10), { decides: 'elections' })
  const add = (): void => {
    const added = withElection(meeting, kind, rules, () => world.newId())
    if (added !== undefined) void saveMeeting(added, '议程已加选举，请在下面登记职务和候选人')
  }
  return (
    <Button size="small" onClick={add}>
      加选举
    </Button>
  )
}

/** 移出选举: while no ballot has been given out. */
export function DropElectionButton({ meeting }: { meeting: Meeting }) {
  const saveMeeting = useSaveMeeting()
  const mayWrite = useRights().includes('write')
  if (!mayDropElection(meeting) || !mayWrite) return null
  return (
    <Button
      size="small"
      onClick={() => {
        void saveMeeting(withoutElection(meeting), '已移出选举')
      }}
    >
      移出选举
    </Button>
  )
}
