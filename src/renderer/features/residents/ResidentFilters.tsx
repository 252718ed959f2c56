import { Button, Flex, Input, Select, Typography } from 'antd'
import { useMemo } from 'react'
import { thousands } from '../../ui/thousands'
import { choicesOf, everyone, type Chosen } from './choose-residents'
import type { ListedResident } from './listed-resident'
import { useResidentList } from './resident-list-state'

type Filter = 'estates' | 'buildings' | 'sexes' | 'tags'

const filters: readonly { filter: Filter; label: string }[] = [
  { filter: 'estates', label: '小区' },
  { filter: 'buildings', label: '楼栋' },
  { filter: 'sexes', label: '性别' },
  { filter: 'tags', label: '标签' },
]

/** The row above the list: search, filters, and always how many there are and how many of them are shown. */
export function ResidentFilters({ rows, shown }: { rows: readonly ListedResident[]; shown: number }) {
  const { chosen, change } = useResidentList()
  const choices = useMemo(() => choicesOf(rows, chosen.estates), [rows, chosen.estates])
  const choose = (part: Partial<Chosen>): void => {
    change({ chosen: { ...chosen, ...part } })
  }
  const narrowed = shown < rows.length
  return (
    <Flex align="center" gap={8} wrap style={{ paddingBottom: 8 }}>
      <Input.Search
        allowClear
        aria-label="在名册中查找"
        placeholder="姓名、证号、电话、地址"
        value={chosen.search}
        style={{ width: 230 }}
        onChange={event => {
          choose({ search: event.target.value })
        }}
      />
      {filters.map(({ filter, label }) => (
        <Select<string[]>
          key={filter}
          mode="multiple"
          allowClear
          maxTagCount={1}
          aria-label={`按${label}筛选`}
          placeholder={label}
          value={[...chosen[filter]]}
          options={choices[filter].map(value => ({ value, label: value }))}
          notFoundContent={`名册中没有${label}`}
          style={{ minWidth: 110, maxWidth: 220 }}
          onChange={values => {
            choose({ [filter]: values })
          }}
        />
      ))}
      {narrowed && (
        <Button
          type="link"
          onClick={() => {
            change({ chosen: { ...everyone, sort: chosen.sort } })
          }}
        >
          全部显示
        </Button>
      )}
      <Typography.Text role="status" className="figures" style={{ marginInlineStart: 'auto' }}>
        {`${thousands(rows.length)} 人 · 显示 ${thousands(shown)}`}
      </Typography.Text>
    </Flex>
  )
}
