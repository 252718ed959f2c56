import { Checkbox, Flex, Form, InputNumber } from 'antd'
import { useState } from 'react'
import { numberWords, setPaperRule, USUAL_PATTERN } from '../../../domain/paper/paper-rules'
import type { PaperRule } from '../../../domain/records/paper-rule'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

const WITHOUT_YEAR = '{代字}第{号}号'
const patterns = [USUAL_PATTERN, '{代字}字〔{年}〕第{号}号', '{代字}[{年}]{号}号', WITHOUT_YEAR]

type Figure = 'first' | 'digits'
const figures: readonly {
  readonly field: Figure
  readonly label: string
  readonly max: number
  readonly extra: string
}[] = [
  { field: 'first', label: '起始号', max: 999_999, extra: '今年手写编过号的，填下一个号' },
  { field: 'digits', label: '最少位数', max: 6, extra: '填 3 则印成 001；公文格式标准不编虚位，填 1' },
]

/** Enters how a paper is numbered from a day on. */
export function RuleDialog({
  rule: given,
  title,
  onClose,
}: {
  rule: PaperRule
  title: string
  onClose: () => void
}) {
  const { records } = useServices()
  const { refusal, carryOut } = useDecision()
  const [rule, setRule] = useState(given)
  const change = (part: Partial<PaperRule>): void => {
    setRule({ ...rule, ...part })
  }
  const save = async (): Promise<void> => {
    if (await carryOut(setPaperRule(records, rule, title), `已修改${title}的编号办法`)) onClose()
  }
  const sample = numberWords(
    rule,
    rule.characters ?? '（单位简称）',
    Number(rule.since.slice(0, 4)),
    String(rule.first),
  )
  return (
    <AskDialog
      title={`编号办法：${title}`}
      okText="保存编号办法"
      width={620}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="代字"
        autoFocus
        value={rule.characters ?? ''}
        placeholder="例如：文源证；不填则按开具单位的简称"
        onChange={characters => {
          change({ characters: characters === '' ? undefined : characters })
        }}
      />
      <TextField
        label="编号样式"
        required
        value={rule.pattern}
        choices={patterns}
        onChange={pattern => {
          change({ pattern })
        }}
      />
      <Form.Item label="按年">
        <Checkbox
          checked={rule.yearly}
          onChange={({ target }) => {
            change({ yearly: target.checked, pattern: target.checked ? USUAL_PATTERN : WITHOUT_YEAR })
          }}
        >
          每年重新从起始号编起
        </Checkbox>
      </Form.Item>
      {figures.map(({ field, label, max, extra }) => (
        <Form.Item key={field} label={label} extra={extra}>
          <InputNumber<number>
            aria-label={label}
            min={1}
            max={max}
            precision={0}
            value={rule[field]}
            onChange={value => {
              if (value !== null) change({ [field]: value })
            }}
          />
        </Form.Item>
      ))}
      <Form.Item label="有效天数" extra="从开具的次日算起；不填就不印有效期">
        <InputNumber<number>
          aria-label="有效天数"
          min={1}
          max={3650}
          precision={0}
          value={rule.validDays ?? null}
          onChange={value => {
            change({ validDays: value ?? undefined })
          }}
        />
      </Form.Item>
      <Form.Item label="二维码">
        <Checkbox
          checked={rule.check}
          onChange={({ target }) => {
            change({ check: target.checked })
          }}
        >
          印二维码和查验码（用自排的版式时，印在版式上放二维码的地方）
        </Checkbox>
      </Form.Item>
      <TextField
        label="依据"
        value={rule.basis ?? ''}
        placeholder="例如：本社区公文办理制度；街道通知的文号"
        onChange={basis => {
          change({ basis })
        }}
      />
      <Form.Item label="自何日起">
        <IsoDateField
          label="自何日起"
          value={rule.since}
          onChange={since => {
            change({ since: since ?? given.since })
          }}
        />
      </Form.Item>
      <Flex>
        <strong>{`印出来是：${sample}`}</strong>
      </Flex>
    </AskDialog>
  )
}
