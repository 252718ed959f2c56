import { DeleteOutlined, DownOutlined, EditOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Popover, Typography } from 'antd'
import { useState } from 'react'
import { savedFilter, type SavedFilter } from '../../domain/records/saved-filter'
import { removeFilter, saveFilter } from '../../domain/search/saved-filters'
import { useDecision } from '../../services/use-decision'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { isNarrowed, type Chosen } from './choose-residents'

function NameForm({
  first,
  label,
  onSave,
}: {
  first: string
  label: string
  onSave: (name: string) => Promise<boolean>
}) {
  const [name, setName] = useState(first)
  const save = async (): Promise<void> => {
    if (await onSave(name)) setName('')
  }
  return (
    <Flex gap={4}>
      <Input
        aria-label="常用筛选的名称"
        placeholder="名称，如：高龄独居"
        value={name}
        onChange={event => {
          setName(event.target.value)
        }}
        onPressEnter={() => void save()}
      />
      <Button onClick={() => void save()}>{label}</Button>
    </Flex>
  )
}

function KeptFilter({
  filter,
  mayWrite,
  onChoose,
  onRename,
  onRemove,
}: {
  filter: SavedFilter
  mayWrite: boolean
  onChoose: () => void
  onRename: (name: string) => Promise<boolean>
  onRemove: () => void
}) {
  const [renaming, setRenaming] = useState(false)
  const rename = async (name: string): Promise<boolean> => {
    const renamed = await onRename(name)
    if (renamed) setRenaming(false)
    return renamed
  }
  if (renaming) return <NameForm first={filter.name} label="改名" onSave={rename} />
  return (
    <Flex align="center">
      <Button type="text" className="kept-filter" title={filter.name} onClick={onChoose}>
        {filter.name}
      </Button>
      {mayWrite && (
        <>
          <Button
            type="text"
            icon={<EditOutlined />}
            aria-label={`给${filter.name}改名`}
            onClick={() => {
              setRenaming(true)
            }}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`删除常用筛选${filter.name}`}
            onClick={onRemove}
          />
        </>
      )}
    </Flex>
  )
}

function KeptFilters({
  chosen,
  onChoose,
}: {
  chosen: Chosen
  onChoose: (part: Pick<Chosen, 'search' | 'choices'>) => void
}) {
  const { world } = useServices()
  const mayWrite = useRights().includes('write')
  const kept = useAll(savedFilter)
  const { refusal, carryOut } = useDecision()
  const save = (filter: SavedFilter): Promise<boolean> =>
    carryOut(saveFilter(filter, kept), `已保存常用筛选“${filter.name.trim()}”`)
  const keep = (name: string): Promise<boolean> => {
    const choices = Object.fromEntries(Object.entries(chosen.choices).map(([key, some]) => [key, [...some]]))
    return save({ id: world.newId(), name, search: chosen.search.trim(), choices })
  }
  return (
    <Flex vertical gap={4} style={{ width: 280 }}>
      {kept.length === 0 && (
        <Typography.Text type="secondary">还没有保存过。先选好条件，再起个名称保存。</Typography.Text>
      )}
      {kept.map(filter => (
        <KeptFilter
          key={filter.id}
          filter={filter}
          mayWrite={mayWrite}
          onChoose={() => {
            onChoose({ search: filter.search, choices: filter.choices })
          }}
          onRename={name => save({ ...filter, name })}
          onRemove={() => {
            void carryOut({ ok: true, value: removeFilter(filter) }, `已删除常用筛选“${filter.name}”`)
          }}
        />
      ))}
      {mayWrite && isNarrowed(chosen) && <NameForm first="" label="保存当前条件" onSave={keep} />}
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
    </Flex>
  )
}

/** 常用筛选: what is searched and filtered, kept under a name for everybody in the office. */
export function SavedFilters({ chosen, onChange }: { chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={() => (
        <KeptFilters
          chosen={chosen}
          onChoose={part => {
            onChange({ ...chosen, ...part })
            setOpen(false)
          }}
        />
      )}
    >
      <Button aria-label="常用筛选" aria-expanded={open} icon={<DownOutlined />} iconPlacement="end">
        常用筛选
      </Button>
    </Popover>
  )
}
