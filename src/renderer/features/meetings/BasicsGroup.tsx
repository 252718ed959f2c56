import { Descriptions, Form, Input } from 'antd'
import { renumbered } from '../../domain/meeting/new-meeting'
import { minutesNumber } from '../../domain/meeting/numbers'
import { meeting as meetingKind, type Meeting } from '../../domain/records/meeting'
import { useAll } from '../../services/use-records'
import { LocalTimeField } from '../../ui/LocalTimeField'
import { GroupCard } from './GroupCard'
import { timeWords } from './time-words'
import { useSaveMeeting } from './use-save-meeting'

type Basics = Pick<Meeting, 'title' | 'startsAt' | 'place' | 'chair' | 'recorder'> & {
  readonly endsAt: string | undefined
}

function basicsOf({ title, startsAt, endsAt, place, chair, recorder }: Meeting): Basics {
  return { title, startsAt, endsAt, place, chair, recorder }
}

const texts = [
  { field: 'title', label: '会议名称' },
  { field: 'place', label: '地点' },
  { field: 'chair', label: '主持人' },
  { field: 'recorder', label: '记录人' },
] as const

/** What goes on one line of the papers is no longer than this. */
const LONGEST = 100

function flawsOf({ startsAt, endsAt, ...typed }: Basics): readonly string[] {
  const { title } = typed
  return [
    ...(title.trim() === '' ? ['会议名称不能空着'] : []),
    ...texts
      .filter(({ field }) => typed[field].length > LONGEST)
      .map(
        ({ field, label }) =>
          `${label}有 ${String(typed[field].length)} 个字，文书上最多印 ${String(LONGEST)} 个字，请改短`,
      ),
    ...(endsAt !== undefined && endsAt <= startsAt ? ['结束时间应晚于开始时间'] : []),
  ]
}

function BasicsForm({ draft, change }: { draft: Basics; change: (draft: Basics) => void }) {
  return (
    <Form layout="horizontal" labelCol={{ flex: '88px' }} component="div">
      {texts.map(({ field, label }) => (
        <Form.Item key={field} label={label} htmlFor={`meeting-${field}`} style={{ marginBottom: 8 }}>
          <Input
            id={`meeting-${field}`}
            value={draft[field]}
            autoComplete="off"
            onChange={event => {
              change({ ...draft, [field]: event.target.value })
            }}
          />
        </Form.Item>
      ))}
      <Form.Item label="时间" style={{ marginBottom: 0 }}>
        <LocalTimeField
          label="开始时间"
          value={draft.startsAt}
          onChange={time => {
            if (time !== undefined) change({ ...draft, startsAt: time })
          }}
        />
        {' 至 '}
        <LocalTimeField
          label="结束时间"
          value={draft.endsAt}
          onChange={endsAt => {
            change({ ...draft, endsAt })
          }}
        />
      </Form.Item>
    </Form>
  )
}

/** 基本情况: what the meeting is called, when and where it is held, who chairs and who records it. */
export function BasicsGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const saveMeeting = useSaveMeeting()
  const all = useAll(meetingKind)

  const save = ({ endsAt, ...rest }: Basics): Promise<boolean> => {
    const changed: Meeting = { ...meeting, ...rest }
    if (endsAt === undefined) delete changed.endsAt
    else changed.endsAt = endsAt
    return saveMeeting(renumbered(changed, meeting, all), '已保存会议的基本情况')
  }
  const items = [
    { key: 'time', label: '时间', children: timeWords(meeting) },
    { key: 'number', label: '次数', children: minutesNumber(meeting) },
    { key: 'place', label: '地点', children: meeting.place },
    { key: 'chair', label: '主持人', children: meeting.chair },
    { key: 'recorder', label: '记录人', children: meeting.recorder },
  ]
  return (
    <GroupCard
      title="基本情况"
      value={basicsOf(meeting)}
      editLabel={closed ? undefined : '修改'}
      flaws={flawsOf}
      save={save}
      view={<Descriptions size="small" column={2} items={items} />}
      edit={(draft, change) => <BasicsForm draft={draft} change={change} />}
    />
  )
}
