import { SearchOutlined } from '@ant-design/icons'
import './list.css'
import { AutoComplete, Input, type GetRef } from 'antd'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { isOnRoster, stateFacts } from '../../domain/people/states'
import { personStates, type Resident } from '../../domain/records/resident'
import type { PeopleFinder } from '../../domain/search/people-finder'
import { closeness } from '../../domain/search/search-matches'
import { thousands } from '../../ui/thousands'
import { useShortcut } from '../../ui/use-shortcut'
import { everyone } from './choose-residents'
import { useFinding } from './finder-context'
import { useResidentList } from './resident-list-state'
import { ResidentOffer } from './ResidentOffer'

const OFFERED = 8
/** So many are compared for who fits best; where more are found, what was typed says too little to choose by. */
const COMPARED = 400
const ALL = 'all'

/** Those who fit best: first who are on the roster, then by how close what was typed comes. */
function best(hits: readonly Resident[], finder: PeopleFinder, typed: string) {
  return hits
    .slice(0, COMPARED)
    .map(person => {
      const facts = finder.factsOf(person)
      return { person, facts, distance: closeness(facts, typed) + (isOnRoster(person) ? 0 : 10) }
    })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, OFFERED)
}

function useOffers(typed: string) {
  const { finder, ready } = useFinding()
  return useMemo(() => {
    if (typed.trim() === '' || finder === undefined) return { options: [], left: false }
    const hits = finder.find(typed)
    const people = best(hits, finder, typed).map(({ person, facts }) => ({
      value: person.id,
      label: <ResidentOffer person={person} facts={facts} typed={typed} />,
    }))
    const count = `在名册中列出全部 ${thousands(hits.length)} 人`
    const all = hits.length === 0 ? (ready ? '没有找到' : '正在整理名册，请稍候…') : count
    const options = [
      ...people,
      { value: ALL, label: ready || hits.length === 0 ? all : `${all}（还在整理）` },
    ]
    return { options, left: hits.some(person => !isOnRoster(person)) }
  }, [typed, finder, ready])
}

const allStates = personStates.map(state => stateFacts[state].label)

/** The search box of the frame: finds people by any part of name, pinyin, numbers, phones, addresses and tags. */
export function ResidentSearch() {
  const navigate = useNavigate()
  const list = useResidentList()
  const [search, setSearch] = useState('')
  const box = useRef<GetRef<typeof AutoComplete>>(null)
  const { options, left } = useOffers(useDeferredValue(search))

  useShortcut('Ctrl+K', () => {
    box.current?.focus()
  })

  const choose = (value: string): void => {
    if (value === ALL) {
      const choices = left ? { states: allStates } : {}
      list.change({ chosen: { ...everyone, choices, search: search.trim() }, active: undefined })
    }
    setSearch('')
    box.current?.blur()
    void navigate(value === ALL ? '/residents' : `/residents/${value}`)
  }

  return (
    <AutoComplete
      ref={box}
      value={search}
      options={options}
      showSearch={{ onSearch: setSearch }}
      onSelect={choose}
      defaultActiveFirstOption
      style={{ flex: '0 1 460px' }}
      popupMatchSelectWidth={560}
      listHeight={340}
    >
      <Input
        prefix={<SearchOutlined />}
        suffix={<kbd>Ctrl+K</kbd>}
        placeholder="搜索姓名、拼音、证号、电话、地址、标签…"
        aria-label="搜索居民"
      />
    </AutoComplete>
  )
}
