import { Flex, Form, Input, Radio } from 'antd'
import { usualDecisions } from '../../../domain/giving-out/column'
import { basisChoices, basisNamed } from '../../../domain/giving-out/basis-choices'
import { bases } from '../../../domain/giving-out/data/bases'
import type { Audience } from '../../../domain/giving-out/data/column-choices'
import type { PartProps, RosterColumns } from './roster-request'

const audiences: readonly { readonly value: Audience; readonly label: string }[] = [
  { value: 'named', label: '提供给单位或个人' },
  { value: 'public', label: '公开版（张贴、公示、发群）' },
]

/** 给谁、用途、依据. A public list begins with the columns that may be public. */
export function RecipientPart({ request, onChange, columns }: PartProps & { columns: RosterColumns }) {
  const { audience, recipient, purpose, basis } = request
  return (
    <Form component="div" labelCol={{ flex: '72px' }} className="export-answers">
      <Form.Item label="名单种类">
        <Radio.Group
          aria-label="名单种类"
          options={[...audiences]}
          value={audience}
          onChange={({ target }) => {
            const chosen = audiences.find(({ value }) => value === target.value)?.value ?? 'named'
            onChange({ audience: chosen, columns: usualDecisions(columns, chosen) })
          }}
        />
      </Form.Item>
      <Flex gap={24}>
        <Form.Item label="给谁" required style={{ flex: 1 }}>
          <Input
            aria-label="给谁"
            autoFocus
            autoComplete="off"
            value={recipient}
            placeholder={audience === 'public' ? '例如 文和园小区公示栏' : '例如 文和街道民政办'}
            onChange={({ target }) => {
              onChange({ recipient: target.value })
            }}
          />
        </Form.Item>
        <Form.Item label="用途" required style={{ flex: 1 }}>
          <Input
            aria-label="用途"
            autoComplete="off"
            value={purpose}
            placeholder="例如 高龄津贴年度核对"
            onChange={({ target }) => {
              onChange({ purpose: target.value })
            }}
          />
        </Form.Item>
      </Flex>
      <Form.Item label="依据" required {...(basis !== undefined && { help: bases[basis].says })}>
        <Radio.Group
          aria-label="依据"
          options={[...basisChoices]}
          {...(basis !== undefined && { value: basis })}
          onChange={({ target }) => {
            onChange({ basis: basisNamed(String(target.value)) })
          }}
        />
      </Form.Item>
    </Form>
  )
}
