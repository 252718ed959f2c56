import { addToRoll, withRoll, type PersonOnRoll } from '../../../domain/meeting/roll'
import type { Attendee, Meeting } from '../../../domain/records/meeting'
import { useServices } from '../../../services/services'
import { EmptyState } from '../../../ui/EmptyState'
import { AddPeople } from './AddPeople'
import { GroupCard } from '../GroupCard'
import { RollTable } from './RollTable'
import { useSaveMeeting } from '../use-save-meeting'

const flawsOf = (roll: readonly Attendee[]): readonly string[] =>
  roll.some(one => one.name.trim() === '') ? ['名单中有人没有姓名'] : []

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
            hint="逐行输入或从表格粘贴：姓名 单位 职务；也可以从居民名册选人。"
          />
        ) : (
          <RollTable roll={roll} />
        )
      }
      edit={(draft, change) => (
        <>
          <AddPeople
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
