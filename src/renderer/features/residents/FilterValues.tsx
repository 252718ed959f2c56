import { Checkbox, Empty, Input } from 'antd'
import { useMemo, useState } from 'react'
import type { FilterValue } from '../../domain/search/roster-filters'
import { thousands } from '../../ui/thousands'

/** So many values are offered without a box to look among them. */
const FEW = 10
/** So many are drawn: whoever has more looks among them by a word. */
const DRAWN = 200

/** The values of a filter, each with how many people have it. */
export function FilterValues({
  label,
  values,
  chosen,
  onChoose,
}: {
  label: string
  values: readonly FilterValue[]
  chosen: readonly string[]
  onChoose: (values: readonly string[]) => void
}) {
  const [sought, setSought] = useState('')
  const shown = useMemo(() => values.filter(({ value }) => value.includes(sought.trim())), [values, sought])
  if (values.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={`名册中没有登记${label}`} />
  }
  return (
    <div className="filter-values">
      {values.length > FEW && (
        <Input
          allowClear
          size="small"
          aria-label={`在${label}中查找`}
          placeholder={`查找${label}`}
          value={sought}
          onChange={event => {
            setSought(event.target.value)
          }}
        />
      )}
      <div role="group" aria-label={label} className="filter-boxes">
        {shown.slice(0, DRAWN).map(({ value, count }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onChange={event => {
              onChoose(event.target.checked ? [...chosen, value] : chosen.filter(one => one !== value))
            }}
          >
            <span className="filter-value" title={value}>
              {value}
            </span>
            <span className="filter-count figures">{thousands(count)}</span>
          </Checkbox>
        ))}
        {shown.length > DRAWN && <div>{`还有 ${thousands(shown.length - DRAWN)} 个，请输入几个字查找`}</div>}
      </div>
    </div>
  )
}
