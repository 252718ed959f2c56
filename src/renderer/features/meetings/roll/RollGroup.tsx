import { addToRoll, withRoll, type PersonOnRoll } from '../../../domain/meeting/roll'
import type { Attendee, Meeting } from '../../../domain/records/meeting'
import { useServices } from '../../../services/services'
import { EmptyState } from '../../../ui/EmptyState'
import { AddPeople } from './AddPeople'
import { GroupCard } from '../GroupCard'
import { RollTable } from './RollTable'
import { useSaveMeeting } from '../use-save-meeting'

const sameOn = (one: Attendee, other: Attendee): boolean =>
  one.name.trim() === other.name.trim() && one.unit.trim() === other.unit.trim()

function flawsOf(roll: readonly Attendee[]): readonly string[] {
  const twice = roll.filter((one, at) => roll.findIndex(other => sameOn(one, other)) < at)
  return [
    ...(roll.some(one => one.name.trim() === '') ? ['名单中有人没有姓名'] : []),
    ...twice.map(({ name }) => `${name}在名单中出现两次，同名的请写明单位`),
  ]
}

/** 应到人员: who should attend, typed, pasted as lines, or chosen from the residents. */
export function RollGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const { world } = useServices()
  const saveMeeting = useSaveMeeting()
  const { roll } = meeting
  return (
    <GroupCard<readonly Attendee[]>
      title="应到人员"
      value={roll}
      editLabel={closed ? undefined : roll.length === 0 ? '录入名单' : '修改名单'}
      flaws={flawsOf}
      save={changed => saveMeeting(withRoll(meeting, changed), `已保存名单，共 ${changed.length} 人`)}
      view={
        roll.length === 0 ? (
          <EmptyState
            title="还没有名单"
            hint="可以从成员单位、任职人员、上次会议整批加入，也可以逐行输入、从表格粘贴或从居民名册选人。"
          />
        ) : (
          <RollTable roll={roll} />
        )
      }
      edit={(draft, change) => (
        <>
          <AddPeople
            meeting={meeting}
            onAdd={(people: readonly PersonOnRoll[]) => {
              const grown = addToRoll(draft, people, () => world.newId())
              change(grown)
              return grown.length - draft.length
            }}
          />
          <RollTable roll={draft} onChange={change} />
        </>
      )}
    />
  )
}
