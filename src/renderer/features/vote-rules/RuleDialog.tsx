import { Checkbox, Form, Select } from 'antd'
import { useState } from 'react'
import { keepRule } from '../../domain/voting/keep-rule'
import { ruleUseWords } from '../../domain/voting/rule-words'
import { ruleUses, type Share, type VoteRule } from '../../domain/voting/vote-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { CallingFields } from './CallingFields'
import { ShareField } from './ShareField'

const usual: Share = { of: 'entitled', fraction: { numerator: 1, denominator: 2 }, strict: true }

/** Enters a rule as it is from a day on, with where it stands. */
export function RuleDialog({ rule: given, onClose }: { rule: VoteRule; onClose: () => void }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [rule, setRule] = useState(given)
  const change = (changes: Partial<VoteRule>): void => {
    setRule({ ...rule, ...changes })
  }
  const save = async (): Promise<void> => {
    if (await carryOut(keepRule(rule, world), `已登记规则“${rule.name}”`)) onClose()
  }
  return (
    <AskDialog
      title={given.name === '' ? '新增表决规则' : `表决规则：${given.name}`}
      okText="保存规则"
      width={680}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="名称"
        required
        value={rule.name}
        onChange={name => {
          change({ name })
        }}
      />
      <Form.Item label="适用于">
        <Select
          aria-label="适用于"
          style={{ width: 220 }}
          value={rule.use}
          options={ruleUses.map(use => ({ value: use, label: ruleUseWords[use] }))}
          onChange={use => {
            change({ use, ...(use !== 'owners' && { area: undefined }) })
          }}
        />
      </Form.Item>
      <Form.Item label="参加人数">
        <Checkbox
          checked={rule.attendance !== undefined}
          onChange={({ target }) => {
            change({ attendance: target.checked ? usual : undefined })
          }}
        >
          对参加人数有要求
        </Checkbox>
      </Form.Item>
      {rule.attendance && (
        <ShareField
          label="参加须达到"
          share={rule.attendance}
          onChange={attendance => {
            change({ attendance })
          }}
        />
      )}
      <ShareField
        label="同意须达到"
        share={rule.pass}
        onChange={pass => {
          change({ pass })
        }}
      />
      {rule.use === 'owners' && (
        <Form.Item label="面积">
          <Checkbox
            checked={rule.area === true}
            onChange={({ target }) => {
              change({ area: target.checked ? true : undefined })
            }}
          >
            人数和专有部分面积都要达到
          </Checkbox>
        </Form.Item>
      )}
      <CallingFields
        calling={rule.calling}
        onChange={calling => {
          change({ calling })
        }}
      />
      <Form.Item label="委托">
        <Checkbox
          checked={rule.proxies === true}
          onChange={({ target }) => {
            change({ proxies: target.checked ? true : undefined })
          }}
        >
          委托他人的计入实到
        </Checkbox>
      </Form.Item>
      <TextField
        label="依据"
        required
        rows={2}
        value={rule.basis}
        placeholder="法律、章程或办法的名称和条款，从哪里查到"
        onChange={basis => {
          change({ basis })
        }}
      />
      <Form.Item label="自何日起">
        <IsoDateField
          label="自何日起"
          value={rule.validFrom}
          onChange={validFrom => {
            change({ validFrom })
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}
