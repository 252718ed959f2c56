import { Form, InputNumber } from 'antd'
import { useState } from 'react'
import type { TagAge } from '../../domain/people/age-tags'
import { suggestedTags } from '../../domain/people/data/tags'
import { setTagAge } from '../../domain/people/set-tag-age'
import { ageTagRule } from '../../domain/records/age-tag-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

const openTags = suggestedTags.filter(({ sensitive }) => !sensitive).map(({ name }) => name)

/** Asks from which age on a tag is suggested, and on what ground. */
export function AgeTagDialog({ age: given, onClose }: { age: TagAge | undefined; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [tag, setTag] = useState(given?.tag ?? '')
  const [age, setAge] = useState<number | null>(given?.age ?? null)
  const [basis, setBasis] = useState(given?.own === true ? given.basis : '')
  const save = async (): Promise<void> => {
    const decided = setTagAge({ tag, age, basis }, records.all(ageTagRule), world)
    if (await carryOut(decided, `已修改“${tag.trim()}”的年龄`)) onClose()
  }
  return (
    <AskDialog
      title={given === undefined ? '给一个标签定年龄' : `满多少周岁算“${given.tag}”`}
      okText="保存年龄"
      byEnter
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {given === undefined && (
        <TextField label="标签" required autoFocus value={tag} choices={openTags} onChange={setTag} />
      )}
      <Form.Item label="周岁" extra="空着表示不提醒">
        <InputNumber
          aria-label="周岁"
          min={1}
          max={120}
          precision={0}
          autoFocus={given !== undefined}
          value={age}
          onChange={setAge}
        />
      </Form.Item>
      <TextField label="依据" value={basis} placeholder="例如：市里高龄津贴的规定" onChange={setBasis} />
    </AskDialog>
  )
}
