import { Segmented } from 'antd'
import { thousands } from './thousands'

/** One of several filters of a list, each with how many rows it keeps. */
export function CountedFilter<F extends string>({
  filters,
  value,
  count,
  onChange,
}: {
  filters: readonly { readonly value: F; readonly label: string }[]
  value: F
  count: (filter: F) => number
  onChange: (filter: F) => void
}) {
  return (
    <Segmented<F>
      aria-label="按状态筛选"
      value={value}
      options={filters.map(one => ({
        value: one.value,
        label: `${one.label} ${thousands(count(one.value))}`,
      }))}
      onChange={onChange}
    />
  )
}
