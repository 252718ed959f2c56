import { InputNumber } from 'antd'

/** A length in millimetres, or another number with its unit, changed when it is typed whole. */
export function MmField({
  label,
  value,
  min,
  max,
  step = 1,
  unit = '毫米',
  digits = 1,
  onChange,
}: {
  label: string
  value: number
  min: number
  max: number
  step?: number
  unit?: string
  /** Digits after the point. */
  digits?: number
  onChange: (value: number) => void
}) {
  return (
    <InputNumber<number>
      aria-label={`${label}（${unit}）`}
      prefix={label}
      suffix={unit}
      size="small"
      min={min}
      max={max}
      step={step}
      precision={digits}
      value={value}
      style={{ width: 128 }}
      onChange={typed => {
        if (typed !== null) onChange(typed)
      }}
    />
  )
}
