import { Flex, InputNumber } from 'antd'

/** From one number to another, both included. */
export type Range = { readonly from: number; readonly to: number }

/** Which ballots, by their numbers from 1 to `last`. */
export function NumberRange({
  range,
  last,
  onChange,
}: {
  range: Range
  last: number
  onChange: (range: Range) => void
}) {
  const number = (label: string, key: keyof Range) => (
    <InputNumber<number>
      aria-label={label}
      min={1}
      max={last}
      precision={0}
      value={range[key]}
      onChange={no => {
        if (no !== null) onChange({ ...range, [key]: no })
      }}
    />
  )
  return (
    <Flex gap={8} align="center">
      {number('起始编号', 'from')}
      <span>至</span>
      {number('截止编号', 'to')}
    </Flex>
  )
}
