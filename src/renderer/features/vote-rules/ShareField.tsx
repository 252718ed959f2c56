import { Flex, Form, InputNumber, Select } from 'antd'
import { baseWords } from '../../domain/voting/rule-words'
import { bases, type Share } from '../../domain/voting/vote-rule'

/** A share as rules say it: of what, which fraction, and whether the number itself is enough. */
export function ShareField({
  label,
  share,
  onChange,
}: {
  label: string
  share: Share
  onChange: (share: Share) => void
}) {
  const { fraction } = share
  const figure = (name: string, key: 'numerator' | 'denominator') => (
    <InputNumber<number>
      aria-label={`${label}${name}`}
      style={{ width: 64 }}
      min={0}
      max={999}
      precision={0}
      controls={false}
      value={fraction[key]}
      onChange={value => {
        if (value !== null) onChange({ ...share, fraction: { ...fraction, [key]: value } })
      }}
    />
  )
  return (
    <Form.Item label={label}>
      <Flex gap={8} align="center">
        <Select
          aria-label={`${label}的范围`}
          style={{ width: 120 }}
          value={share.of}
          options={bases.map(of => ({ value: of, label: baseWords[of] }))}
          onChange={of => {
            onChange({ ...share, of })
          }}
        />
        <span>的</span>
        {figure('分子', 'numerator')}
        <span>/</span>
        {figure('分母', 'denominator')}
        <Select
          aria-label={`${label}是否含本数`}
          style={{ width: 170 }}
          value={share.strict}
          options={[
            { value: false, label: '以上（含本数）' },
            { value: true, label: '超过（不含本数）' },
          ]}
          onChange={strict => {
            onChange({ ...share, strict })
          }}
        />
      </Flex>
    </Form.Item>
  )
}
