import { SearchOutlined } from '@ant-design/icons'
import { AutoComplete, Input, type GetRef } from 'antd'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { maskedFact } from '../../domain/roster/masked-fact'
import { thousands } from '../../ui/thousands'
import { useShortcut } from '../../ui/use-shortcut'
import { everyone, found } from './choose-residents'
import { useResidentList } from './resident-list-state'
import { useListedResidents } from './use-listed-residents'

const OFFERED = 8
const ALL = 'all'

function useOffers(search: string) {
  const rows = useListedResidents()
  return useMemo(() => {
    if (search.trim() === '') return []
    const hits = rows.filter(row => found(row, search))
    const people = hits.slice(0, OFFERED).map(({ key, resident, dwelling }) => ({
      value: key,
      label: [resident.name, maskedFact('idNumber', resident.idNumber ?? ''), dwelling]
        .filter(Boolean)
        .join('　'),
    }))
    return [...people, { value: ALL, label: `在名册中列出全部 ${thousands(hits.length)} 人` }]
  }, [rows, search])
}

/** The search box of the frame: finds people by name, identity number, phone or address. */
export function ResidentSearch() {
  const navigate = useNavigate()
  const list = useResidentList()
  const [search, setSearch] = useState('')
  const box = useRef<GetRef<typeof AutoComplete>>(null)
  const offers = useOffers(useDeferredValue(search))

  useShortcut('Ctrl+K', () => {
    box.current?.focus()
  })

  const choose = (value: string): void => {
    if (value === ALL) list.change({ chosen: { ...everyone, search: search.trim() } })
    setSearch('')
    box.current?.blur()
    void navigate(value === ALL ? '/residents' : `/residents/${value}`)
  }

  return (
    <AutoComplete
      ref={box}
      value={search}
      options={offers}
      showSearch={{ onSearch: setSearch }}
      onSelect={choose}
      defaultActiveFirstOption
      style={{ flex: '0 1 460px' }}
      popupMatchSelectWidth={460}
      listHeight={320}
    >
      <Input
        prefix={<SearchOutlined />}
        suffix={<kbd>Ctrl+K</kbd>}
        placeholder="搜索姓名、证号、电话、地址…"
        aria-label="搜索居民"
      />
    </AutoComplete>
  )
}
