import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { listNames } from '../../domain/assessing/list-rules'
import { listingState, listingStates, type ListingState } from '../../domain/assessing/listings'
import { listing, type Listing } from '../../domain/records/listing'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { FilteredList, type RowFilter } from '../../ui/FilteredList'
import type { TallColumn } from '../../ui/tall-columns'
import { EnterListDialog } from './EnterListDialog'
import { ListingDialog } from './ListingDialog'
import { ListRuleDialog } from './ListRuleDialog'

type Row = {
  readonly key: string
  readonly one: Listing
  readonly state: ListingState
  readonly name: string
}

type Filter = 'red' | 'black' | 'past' | 'all'

const filters: readonly RowFilter<Filter, Row>[] = [
  { value: 'red', label: '红榜', keeps: ({ one, state }) => one.list === 'red' && state === 'standing' },
  { value: 'black', label: '黑榜', keeps: ({ one, state }) => one.list === 'black' && state === 'standing' },
  { value: 'past', label: '期满、已移出', keeps: ({ state }) => state !== 'standing' },
  { value: 'all', label: '全部', keeps: () => true },
]

const columnsFor = (act: ((key: string) => void) | undefined): readonly TallColumn<Row>[] => [
  { title: '榜', width: 70, render: (_: unknown, { one }: Row) => listNames[one.list] },
  {
    title: '物业企业',
    width: 220,
    render: (_: unknown, { one, name }: Row) => <Link to={`/enterprises/${one.enterpriseId}`}>{name}</Link>,
  },
  { title: '上榜原因', width: 190, render: (_: unknown, { one }: Row) => one.why },
  { title: '上榜', width: 104, render: (_: unknown, { one }: Row) => one.from },
  { title: '期满', width: 104, render: (_: unknown, { one }: Row) => one.until ?? '到移出为止' },
  { title: '公布', width: 104, render: (_: unknown, { one }: Row) => one.publishedOn ?? '未公布' },
  { title: '状态', width: 90, render: (_: unknown, { state }: Row) => listingStates[state] },
  { title: '移出原因', width: 160, render: (_: unknown, { one }: Row) => one.leftReason ?? '' },
  {
    title: '',
    width: 110,
    render: (_: unknown, { key, name, state }: Row) =>
      act !== undefined &&
      state !== 'left' && (
        <Button
          size="small"
          aria-label={`公布、移出${name}`}
          onClick={() => {
            act(key)
          }}
        >
          公布、移出
        </Button>
      ),
  },
]

function useRows(): readonly Row[] {
  const { records, world } = useServices()
  const all = useAll(listing)
  return useMemo(() => {
    const today = world.today()
    return all
      .map(one => ({
        key: one.id,
        one,
        state: listingState(one, today),
        name: records.find(propertyEnterprise, one.enterpriseId)?.name ?? '',
      }))
      .toSorted((one, other) => other.one.from.localeCompare(one.one.from))
  }, [all, records, world])
}

/** 红黑榜: which enterprises stand on the red and the black list, why, until when, and who left. */
export function ListsPage() {
  const may = useRights().includes('write')
  const rows = useRows()
  const [shown, setShown] = useState<string>()
  const [ruling, setRuling] = useState(false)
  const chosen = rows.find(({ key }) => key === shown)
  return (
    <>
      <FilteredList<Row, Filter>
        title="红黑榜"
        filters={filters}
        first="red"
        rows={rows}
        columns={columnsFor(may ? setShown : undefined)}
        actions={
          <Button
            onClick={() => {
              setRuling(true)
            }}
          >
            上榜标准
          </Button>
        }
        fresh={may ? '+ 列入企业' : undefined}
        empty={{
          none: '红榜、黑榜都还没有企业',
          filtered: '这里没有企业',
          hint: '先点“上榜标准”写明什么情况上榜、保留多久；再按公布的考核结果列入企业。标准由本单位定，不是上级规定。',
        }}
        onOpen={setShown}
      >
        {onClose => <EnterListDialog onClose={onClose} />}
      </FilteredList>
      {chosen && (
        <ListingDialog
          key={chosen.key}
          one={chosen.one}
          name={chosen.name}
          onClose={() => {
            setShown(undefined)
          }}
        />
      )}
      {ruling && (
        <ListRuleDialog
          onClose={() => {
            setRuling(false)
          }}
        />
      )}
    </>
  )
}
