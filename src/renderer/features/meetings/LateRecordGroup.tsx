import { Descriptions } from 'antd'
import type { Meeting } from '../../domain/records/meeting'
import { useServices } from '../../services/services'
import { TextField } from '../../ui/TextField'
import { GroupCard } from './GroupCard'
import { useSaveMeeting } from './use-save-meeting'

/** 补录说明: from what a meeting was recorded after the fact; the day is that of saving it. */
export function LateRecordGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const { world } = useServices()
  const saveMeeting = useSaveMeeting()
  const { recordedOn, recordedFrom = '' } = meeting
  const save = (source: string): Promise<boolean> =>
    saveMeeting(
      { ...meeting, recordedOn: recordedOn ?? world.today(), recordedFrom: source.trim() },
      '已保存补录说明',
    )
  return (
    <GroupCard<string>
      title="补录说明"
      value={recordedFrom}
      editLabel={closed ? undefined : '填写来源'}
      flaws={source => (source.trim() === '' ? ['未填来源'] : [])}
      save={save}
      view={
        <Descriptions
          size="small"
          column={2}
          items={[
            { key: 'from', label: '来源', children: recordedFrom || '未填' },
            { key: 'on', label: '补录日期', children: recordedOn ?? '未填' },
          ]}
        />
      }
      edit={(source, change) => (
        <TextField label="来源" value={source} placeholder="例如：2021年8月5日媒体报道" onChange={change} />
      )}
    />
  )
}
