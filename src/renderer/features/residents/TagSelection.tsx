import { Button, Form } from 'antd'
import { useState } from 'react'
import { suggestedTags } from '../../domain/people/data/tags'
import { tagPeople } from '../../domain/people/tag-people'
import type { Resident } from '../../domain/records/resident'
import { useDecision } from '../../services/use-decision'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { thousands } from '../../ui/thousands'

function TagForm({ people, onClose }: { people: readonly Resident[]; onClose: (written: boolean) => void }) {
  const rights = useRights()
  const { refusal, carryOut } = useDecision()
  const [name, setName] = useState('')
  const [since, setSince] = useState<string>()
  const [basis, setBasis] = useState('')
  const count = thousands(people.length)
  const offered = suggestedTags.filter(({ sensitive }) => rights.includes('sensitive') || !sensitive)
  const save = async (): Promise<void> => {
    const tag = {
      name: name.trim(),
      ...(since !== undefined && { since }),
      ...(basis.trim() !== '' && { basis: basis.trim() }),
    }
    if (await carryOut(tagPeople(people, tag), `已给 ${count} 人打上标签“${tag.name}”`)) onClose(true)
  }
  return (
    <AskDialog
      title={`给所选 ${count} 人打标签`}
      okText={`打标签 ${count} 人`}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose(false)
      }}
    >
      <TextField
        label="标签"
        required
        autoFocus
        value={name}
        choices={offered.map(tag => tag.name)}
        onChange={setName}
      />
      <Form.Item label="起始日期">
        <IsoDateField label="起始日期" value={since} onChange={setSince} />
      </Form.Item>
      <TextField label="依据" placeholder="如：民政部门核定名单" value={basis} onChange={setBasis} />
    </AskDialog>
  )
}

/** 打标签: one tag for everybody picked, in one change that can be undone. */
export function TagSelection({ people, onDone }: { people: readonly Resident[]; onDone: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true)
        }}
      >
        打标签
      </Button>
      {open && (
        <TagForm
          people={people}
          onClose={written => {
            setOpen(false)
            if (written) onDone()
          }}
        />
      )}
    </>
  )
}
