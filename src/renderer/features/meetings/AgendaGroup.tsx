import { Button, Flex } from 'antd'
import type { AgendaItem, Meeting } from '../../domain/records/meeting'
import { withTopics } from '../../domain/topics/topics-of-meeting'
import { useServices } from '../../services/services'
import { AgendaItemRow } from './agenda/AgendaItemRow'
import { AgendaView } from './agenda/AgendaView'
import { TopicChoice } from './agenda/TopicChoice'
import { AddElectionButton } from './election/AddElectionButton'
import { GroupCard } from './GroupCard'
import { useSaveMeeting } from './use-save-meeting'

type Agenda = readonly AgendaItem[]

const flawsOf = (agenda: Agenda): readonly string[] =>
  agenda.some(item => item.title.trim() === '') ? ['有一项议程没有名称'] : []

/** 议程: what was dealt with and what came of each item. */
export function AgendaGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const { world } = useServices()
  const saveMeeting = useSaveMeeting()
  return (
    <GroupCard<Agenda>
      title="议程"
      value={meeting.agenda}
      editLabel={closed ? undefined : '登记结果'}
      flaws={flawsOf}
      save={agenda => saveMeeting({ ...meeting, agenda: [...agenda] }, '已保存议程')}
      extra={!closed && <AddElectionButton meeting={meeting} />}
      view={<AgendaView meeting={meeting} closed={closed} />}
      edit={(draft, change) => (
        <>
          {draft.map((item, index) => (
            <AgendaItemRow
              key={item.id}
              item={item}
              index={index}
              onChange={changed => {
                change(draft.map(one => (one.id === item.id ? changed : one)))
              }}
              onMove={by => {
                change(movedItem(draft, index, by))
              }}
              onRemove={() => {
                change(draft.filter(one => one.id !== item.id))
              }}
            />
          ))}
          <Flex gap={8} wrap>
            <Button
              onClick={() => {
                change([
                  ...draft,
                  { id: world.newId(), kind: 'discussion', title: '', outcome: 'open', note: '' },
                ])
              }}
            >
              加一项议程
            </Button>
            <TopicChoice
              meeting={meeting}
              agenda={draft}
              onChoose={chosen => {
                change(withTopics(draft, [chosen], () => world.newId()))
              }}
            />
          </Flex>
        </>
      )}
    />
  )
}

/** The agenda with the item at `from` moved up (-1) or down (1); the same at either end. */
function movedItem(agenda: Agenda, from: number, by: -1 | 1): Agenda {
  const item = agenda[from]
  const to = from + by
  if (item === undefined || to < 0 || to >= agenda.length) return agenda
  return agenda.toSpliced(from, 1).toSpliced(to, 0, item)
}
