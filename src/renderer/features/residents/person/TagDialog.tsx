import { Button, Checkbox, Flex, Form } from 'antd'
import { useState } from 'react'
import { suggestedTags } from '../../../domain/people/data/tags'
import { endTag, removeTag, setTag, type SeenTag } from '../../../domain/people/tags'
import { isSensitiveTag } from '../../../domain/personal-data/sensitive-tags'
import type { Tag } from '../../../domain/records/parts'
import type { Resident } from '../../../domain/records/resident'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useRights } from '../../../services/use-rights'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

type Typed = {
  readonly name: string
  readonly since: string | undefined
  readonly until: string | undefined
  readonly basis: string
  readonly source: string
  readonly apart: boolean
}

const tagTyped = ({ name, since, until, basis, source }: Typed): Tag => ({
  name: name.trim(),
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
  ...(basis.trim() !== '' && { basis: basis.trim() }),
  ...(source.trim() !== '' && { source: source.trim() }),
})

function typedOf(seen: SeenTag | undefined, offered: Tag): Typed {
  const { name, since, until, basis = '', source = '' } = seen?.tag ?? offered
  return { name, since, until, basis, source, apart: seen?.sensitive === true }
}

/** A tag of somebody: since when, until when, on what ground; ended when it holds no longer, taken away when it never held. */
export function TagDialog({
  person,
  seen,
  offered = { name: '' },
  onClose,
}: {
  person: Resident
  /** Undefined: a new one. */
  seen: SeenTag | undefined
  /** What a new one begins with. */
  offered?: Tag | undefined
  onClose: () => void
}) {
  const { world } = useServices()
  const rights = useRights()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState(typedOf(seen, offered))
  const change = (part: Partial<Typed>): void => {
    setTyped(before => ({ ...before, ...part }))
  }
  const sensitiveRight = rights.includes('sensitive')
  const choices = suggestedTags.filter(({ sensitive }) => sensitiveRight || !sensitive)
  const byWords = isSensitiveTag(typed.name)

  const save = async (): Promise<void> => {
    const decided = setTag(person, tagTyped(typed), typed.apart || byWords)
    if (await carryOut(decided, `已保存${person.name}的标签`)) onClose()
  }
  const end = async (name: string): Promise<void> => {
    const decided = endTag(person, name, typed.until ?? world.today())
    if (await carryOut(decided, `已结束${person.name}的标签`)) onClose()
  }
  const remove = async (name: string): Promise<void> => {
    if (await carryOut(ok(removeTag(person, name)), `已去掉${person.name}的标签`)) onClose()
  }
  return (
    <AskDialog
      title={seen === undefined ? `给${person.name}加标签` : `${person.name}的标签：${seen.tag.name}`}
      okText="保存标签"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {seen === undefined && (
        <TextField
          label="标签"
          required
          autoFocus
          value={typed.name}
          choices={choices.map(({ name }) => name)}
          onChange={name => {
            change({ name })
          }}
        />
      )}
      <Form.Item label="起止">
        <Flex gap={8} align="center">
          <IsoDateField
            label="开始日期"
            value={typed.since}
            onChange={since => {
              change({ since })
            }}
          />
          至
          <IsoDateField
            label="结束日期"
            value={typed.until}
            onChange={until => {
              change({ until })
            }}
          />
        </Flex>
      </Form.Item>
      <TextField
        label="依据"
        value={typed.basis}
        placeholder="例如：低保证、残疾证、入户核实"
        onChange={basis => {
          change({ basis })
        }}
      />
      <TextField
        label="来源部门"
        value={typed.source}
        placeholder="例如：街道民政"
        onChange={source => {
          change({ source })
        }}
      />
      {sensitiveRight && (
        <Form.Item label="敏感">
          <Checkbox
            checked={typed.apart || byWords}
            disabled={byWords}
            onChange={event => {
              change({ apart: event.target.checked })
            }}
          >
            只让有权限的人看见，默认不导出
          </Checkbox>
        </Form.Item>
      )}
      {seen !== undefined && (
        <Form.Item label=" " colon={false}>
          <Flex gap={8}>
            <Button onClick={() => void end(seen.tag.name)}>结束标签</Button>
            <Button onClick={() => void remove(seen.tag.name)}>误加，去掉</Button>
          </Flex>
        </Form.Item>
      )}
    </AskDialog>
  )
}
