import { Flex, InputNumber, Typography } from 'antd'

/** From the one to the other, both counted from 1 and both with it. */
export type Range = { readonly from: number; readonly to: number }

/** 第 … 到第 … 份: which papers of a batch. */
export function RangeFields({
  most,
  range,
  onRange,
}: {
  most: number
  range: Range
  onRange: (range: Range) => void
}) {
  const { from, to } = range
  return (
    <Flex gap={6} align="center">
      <Typography.Text>第</Typography.Text>
      <InputNumber<number>
        aria-label="从第几份"
        min={1}
        max={to}
        precision={0}
        value={from}
        style={{ width: 72 }}
        onChange={value => {
          if (value !== null) onRange({ from: value, to })
        }}
      />
      <Typography.Text>到第</Typography.Text>
      <InputNumber<number>
        aria-label="到第几份"
        min={from}
        max={most}
        precision={0}
        value={to}
        style={{ width: 72 }}
        onChange={value => {
          if (value !== null) onRange({ from, to: value })
        }}
      />
      <Typography.Text>份</Typography.Text>
    </Flex>
  )
}
