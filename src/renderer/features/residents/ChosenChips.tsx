import { Button, Flex, Tag } from 'antd'
import { rosterFilters } from '../../domain/search/roster-filters'
import { everyone, isNarrowed, type Chosen } from './choose-residents'

/** What the list is narrowed by, each value to be taken away by itself. Nothing there while nothing is chosen. */
export function ChosenChips({ chosen, onChange }: { chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  if (!isNarrowed(chosen)) return null
  const { search, choices } = chosen
  const without = (key: string, value: string): Chosen => ({
    ...chosen,
    choices: { ...choices, [key]: (choices[key] ?? []).filter(one => one !== value) },
  })
  return (
    <Flex align="center" gap={4} wrap role="group" aria-label="已选条件" style={{ paddingBottom: 8 }}>
      {search.trim() !== '' && (
        <Tag
          closable={{ 'aria-label': `去掉查找 ${search}` }}
          onClose={() => {
            onChange({ ...chosen, search: '' })
          }}
        >
          {`查找：${search.trim()}`}
        </Tag>
      )}
      {rosterFilters.flatMap(({ key, label }) =>
        (choices[key] ?? []).map(value => (
          <Tag
            key={`${key} ${value}`}
            closable={{ 'aria-label': `去掉${label} ${value}` }}
            onClose={event => {
              event.preventDefault()
              onChange(without(key, value))
            }}
          >
            {`${label}：${value}`}
          </Tag>
        )),
      )}
      <Button
        type="link"
        size="small"
        onClick={() => {
          onChange({ ...everyone, sort: chosen.sort })
        }}
      >
        全部显示
      </Button>
    </Flex>
  )
}
