import { Button, Flex, Input, Select, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { readRollLines, type PersonOnRoll } from '../../../domain/meeting/roll'
import { isOnRoster } from '../../../domain/people/states'
import { notErased } from '../../../domain/personal-data/erase'
import type { Meeting } from '../../../domain/records/meeting'
import { resident } from '../../../domain/records/resident'
import { useAll } from '../../../services/use-records'
import { RollSources } from './RollSources'

/** Puts people on the roll; `onAdd` answers how many were not on it yet. */
export function AddPeople({
  meeting,
  onAdd,
}: {
  meeting: Meeting
  onAdd: (people: readonly PersonOnRoll[]) => number
}) {
  const [lines, setLines] = useState('')
  const [told, setTold] = useState('')
  const people = useMemo(() => readRollLines(lines), [lines])

  const add = (added: readonly PersonOnRoll[]): void => {
    const count = onAdd(added)
    const already = added.length - count
    setTold(already === 0 ? `已加入 ${count} 人` : `已加入 ${count} 人，${already} 人名单上已有`)
  }
  return (
    <Flex gap={12} align="flex-start" wrap>
      <RollSources meeting={meeting} onAdd={add} />
      <Flex vertical gap={6} style={{ flex: '1 1 360px' }}>
        <Input.TextArea
          aria-label="逐行录入应到人员"
          placeholder={'每行一人：姓名 单位 职务 电话\n可从 Excel、WPS 表格直接粘贴'}
          autoSize={{ minRows: 3, maxRows: 8 }}
          value={lines}
          onChange={event => {
            setLines(event.target.value)
          }}
        />
        <Flex gap={8} align="center">
          <Button
            disabled={people.length === 0}
            onClick={() => {
              add(people)
              setLines('')
            }}
          >
            {people.length === 0 ? '加入名单' : `加入 ${people.length} 人`}
          </Button>
          <Typography.Text type="secondary" role="status">
            {told}
          </Typography.Text>
        </Flex>
      </Flex>
      <ResidentChoice
        onChoose={person => {
          add([person])
        }}
      />
    </Flex>
  )
}

/** One resident at a time, found by name; two of the same name are told apart by where they live. */
function ResidentChoice({ onChoose }: { onChoose: (person: PersonOnRoll) => void }) {
  const everybody = useAll(resident)
  const residents = useMemo(() => notErased(everybody).filter(isOnRoster), [everybody])
  const options = useMemo(
    () =>
      residents.map(one => ({ value: one.id, label: [one.name, one.address].filter(Boolean).join('　') })),
    [residents],
  )
  return (
    <Select<string>
      aria-label="从居民名册选人"
      placeholder="从居民名册选人"
      style={{ flex: '0 1 260px', minWidth: 200 }}
      value={null}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      notFoundContent="名册里没有这个人"
      onSelect={id => {
        const chosen = residents.find(one => one.id === id)
        if (chosen === undefined) return
        const [phone] = chosen.phones ?? []
        onChoose({
          name: chosen.name,
          unit: '',
          post: '居民代表',
          ...(phone !== undefined && { phone }),
        })
      }}
    />
  )
}
