import { DownOutlined } from '@ant-design/icons'
import { Button, Flex, Popover, Radio } from 'antd'
import { useMemo, useState, type ReactNode } from 'react'
import type { Resident } from '../../domain/records/resident'
import { filterValues, type RosterFilter, type Seen } from '../../domain/search/roster-filters'
import type { Chosen } from './choose-residents'
import { FilterValues } from './FilterValues'

/** What a filter works on, and what is told of a choice. */
export type Filtering = {
  readonly people: readonly Resident[]
  readonly seen: Seen
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

/** The values of one filter. They are counted when they are looked at, not before. */
function FilterChoice({ filter, filtering }: { filter: RosterFilter; filtering: Filtering }) {
  const { people, seen, chosen, onChange } = filtering
  const { choices } = chosen
  const values = useMemo(() => filterValues(filter, people, choices, seen), [filter, people, choices, seen])
  return (
    <FilterValues
      key={filter.key}
      label={filter.label}
      values={values}
      chosen={choices[filter.key] ?? []}
      onChoose={some => {
        onChange({ ...chosen, choices: { ...choices, [filter.key]: some } })
      }}
    />
  )
}

function MenuButton({ label, used, content }: { label: string; used: boolean; content: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={content}
    >
      <Button
        aria-label={label === '更多' ? '更多筛选' : `按${label}筛选`}
        aria-expanded={open}
        icon={<DownOutlined />}
        iconPlacement="end"
        {...(used && { color: 'primary', variant: 'outlined' })}
      >
        {label}
      </Button>
    </Popover>
  )
}

const isUsed = ({ key }: RosterFilter, { choices }: Chosen): boolean => (choices[key] ?? []).length > 0

/** A filter: a button that opens its values. */
export function FilterMenu({ filter, filtering }: { filter: RosterFilter; filtering: Filtering }) {
  return (
    <MenuButton
      label={filter.label}
      used={isUsed(filter, filtering.chosen)}
      content={() => <FilterChoice filter={filter} filtering={filtering} />}
    />
  )
}

function OneOfMany({ filters, filtering }: { filters: readonly RosterFilter[]; filtering: Filtering }) {
  const first = filters.find(filter => isUsed(filter, filtering.chosen)) ?? filters[0]
  const [key, setKey] = useState(first?.key)
  const filter = filters.find(one => one.key === key)
  return (
    <Flex gap={12} align="flex-start">
      <Radio.Group
        vertical
        aria-label="筛选项"
        value={key}
        options={filters.map(one => ({ value: one.key, label: one.label }))}
        onChange={event => {
          setKey(String(event.target.value))
        }}
      />
      {filter !== undefined && <FilterChoice filter={filter} filtering={filtering} />}
    </Flex>
  )
}

/** The filters that have no button of their own. */
export function MoreFilters({
  filters,
  filtering,
}: {
  filters: readonly RosterFilter[]
  filtering: Filtering
}) {
  return (
    <MenuButton
      label="更多"
      used={filters.some(filter => isUsed(filter, filtering.chosen))}
      content={() => <OneOfMany filters={filters} filtering={filtering} />}
    />
  )
}
