import { SearchOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Typography } from 'antd'
import { useMemo, type ReactNode } from 'react'
import { isOnRoster, stateFacts } from '../../domain/people/states'
import { personStates } from '../../domain/records/resident'
import { rosterFilters } from '../../domain/search/roster-filters'
import { thousands } from '../../ui/thousands'
import { ChosenChips } from './ChosenChips'
import { FilterMenu, MoreFilters, type Filtering } from './FilterMenu'
import { SavedFilters } from './SavedFilters'

const common = rosterFilters.filter(filter => filter.common)
const others = rosterFilters.filter(filter => !filter.common)
const allStates = personStates.map(state => stateFacts[state].label)

/** How many there are, how many of them are shown, and how many are not because they are on the roster no longer. */
function Counts({ filtering, shown }: { filtering: Filtering; shown: number }) {
  const { people, chosen, onChange } = filtering
  const onRoster = useMemo(() => people.filter(isOnRoster).length, [people])
  const { choices } = chosen
  const everyState = (choices['states'] ?? []).length > 0
  const left = people.length - onRoster
  return (
    <Flex align="center" gap={4} style={{ marginInlineStart: 'auto' }}>
      <Typography.Text role="status" className="figures">
        {`${thousands(everyState ? people.length : onRoster)} 人 · 显示 ${thousands(shown)}`}
      </Typography.Text>
      {left > 0 && !everyState && (
        <Button
          type="link"
          size="small"
          title="迁出、死亡注销、重复合并的人平时不显示"
          onClick={() => {
            onChange({ ...chosen, choices: { ...choices, states: allStates } })
          }}
        >
          {`另有 ${thousands(left)} 人不在册`}
        </Button>
      )}
    </Flex>
  )
}

/** The row above the list: search, filters, and always how many there are and how many of them are shown. */
export function ResidentFilters({
  filtering,
  shown,
  columns,
}: {
  filtering: Filtering
  shown: number
  columns: ReactNode
}) {
  const { chosen, onChange } = filtering
  return (
    <>
      <Flex align="center" gap={6} wrap className="roster-filters">
        <Input
          allowClear
          prefix={<SearchOutlined />}
          aria-label="在名册中查找"
          placeholder="姓名、拼音、证号、电话、地址"
          value={chosen.search}
          style={{ width: 236 }}
          onChange={event => {
            onChange({ ...chosen, search: event.target.value })
          }}
        />
        {common.map(filter => (
          <FilterMenu key={filter.key} filter={filter} filtering={filtering} />
        ))}
        <MoreFilters filters={others} filtering={filtering} />
        <SavedFilters chosen={chosen} onChange={onChange} />
        {columns}
        <Counts filtering={filtering} shown={shown} />
      </Flex>
      <ChosenChips chosen={chosen} onChange={onChange} />
    </>
  )
}
