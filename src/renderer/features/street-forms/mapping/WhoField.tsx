import { Flex, Form, Select, Typography } from 'antd'
import { savedFilter } from '../../../domain/records/saved-filter'
import type { WhoGoesIn } from '../../../domain/records/street-form'
import { useAll } from '../../../services/use-records'
import { PeoplePicker } from '../PeoplePicker'
import { FIRST } from './first-label'

const CHOSEN = 'chosen'
const ALL = 'all'

/** 名单: everybody, the people of a saved filter, or people picked by hand. */
export function WhoField({ who, onChange }: { who: WhoGoesIn; onChange: (who: WhoGoesIn) => void }) {
  const filters = useAll(savedFilter)
  const value = who.kind === 'filter' ? who.filter : who.kind
  return (
    <Form.Item
      label="填哪些人"
      labelCol={FIRST}
      required
      help={
        filters.length === 0
          ? '想按条件选人（低保户、80 岁以上、第三网格…），先在“居民名册”里筛选并保存为常用筛选。'
          : undefined
      }
    >
      <Flex vertical gap={8}>
        <Select
          aria-label="填哪些人"
          style={{ width: 320 }}
          value={value}
          options={[
            { value: ALL, label: '在册的所有人' },
            { value: CHOSEN, label: '手工挑选的人（下月沿用，可增减）' },
            {
              label: '常用筛选',
              options: filters.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
          onChange={chosen => {
            if (chosen === ALL) onChange({ kind: 'all' })
            else if (chosen === CHOSEN) onChange({ kind: 'chosen', people: [] })
            else onChange({ kind: 'filter', filter: chosen, plus: [], minus: [] })
          }}
        />
        {who.kind === 'chosen' && (
          <>
            <PeoplePicker
              label="挑选居民"
              picked={who.people}
              onPick={people => {
                onChange({ kind: 'chosen', people: [...people] })
              }}
            />
            <Typography.Text type="secondary">{`已挑选 ${who.people.length} 人`}</Typography.Text>
          </>
        )}
      </Flex>
    </Form.Item>
  )
}
