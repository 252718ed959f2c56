import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { statesAfter, type SettableState } from '../../../domain/people/change-state'
import type { Resident } from '../../../domain/records/resident'
import { StateDialog, stepTo } from './StateDialog'

/** 变更状态: what may become of the person next, each asked for its day and reason; and taking away a record made by mistake. */
export function StateActions({
  person,
  onRemove,
}: {
  person: Resident
  /** Given where nothing refers to the record. */
  onRemove: (() => void) | undefined
}) {
  const [to, setTo] = useState<SettableState>()
  const states = statesAfter(person)
  const items = [
    ...states.map(state => ({ key: state, label: stepTo(state, person).verb })),
    ...(onRemove === undefined ? [] : [{ type: 'divider' as const }, { key: 'remove', label: '移出误录' }]),
  ]
  if (items.length === 0) return null
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items,
          onClick: ({ key }) => {
            if (key === 'remove') onRemove?.()
            else setTo(states.find(state => state === key))
          },
        }}
      >
        <Button aria-label="变更状态" icon={<DownOutlined />} iconPlacement="end">
          变更状态
        </Button>
      </Dropdown>
      {to !== undefined && (
        <StateDialog
          person={person}
          to={to}
          onClose={() => {
            setTo(undefined)
          }}
        />
      )}
    </>
  )
}
