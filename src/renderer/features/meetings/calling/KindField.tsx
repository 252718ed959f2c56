import { Form, Select } from 'antd'
import { meetingKinds } from '../../../domain/meeting/data/meeting-kinds'
import { kindRules } from '../../../domain/meeting/kind-rules'
import type { MeetingKind, Parameter } from '../../../domain/meeting/meeting-kind'
import { meetingKindSetting } from '../../../domain/records/meeting-kind-setting'
import { everyWords } from '../../../domain/words/meeting-words'
import { useAll } from '../../../services/use-records'

const told = (parameter: Parameter | undefined, words: (value: number) => string): readonly string[] =>
  parameter === undefined ? [] : [words(parameter.value)]

/** 会议类型, with who comes and what the office goes by for it. */
export function KindField({ kind }: { kind: MeetingKind }) {
  const rules = kindRules(kind, useAll(meetingKindSetting))
  const hint = [
    `参加：${kind.attends}`,
    ...told(rules.everyMonths, everyWords),
    ...told(rules.noticeDays, days => `提前 ${days} 天通知`),
    ...told(rules.topicDays, days => `提前 ${days} 天报议题`),
  ].join('；')
  return (
    <Form.Item name="kindId" label="会议类型" extra={hint}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        listHeight={420}
        options={meetingKinds.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  )
}
