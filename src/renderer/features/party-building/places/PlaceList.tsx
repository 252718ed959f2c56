import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { figuresOfUses, wordsOfUses, type UseFigures } from '../../../domain/party-places/use-figures'
import { estate } from '../../../domain/records/estate'
import { partyPlace, type PartyPlace } from '../../../domain/records/party-place'
import { placeUse } from '../../../domain/records/place-use'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { PlaceDialog } from './PlaceDialog'

type Row = {
  readonly key: string
  readonly place: PartyPlace
  readonly estate: string
  readonly figures: UseFigures
}

const columns = [
  {
    title: '阵地名称',
    width: 260,
    render: (_: unknown, { key, place }: Row) => <Link to={`/party/places/${key}`}>{place.name}</Link>,
  },
  { title: '小区', width: 130, render: (_: unknown, row: Row) => row.estate },
  { title: '地址', width: 220, render: (_: unknown, { place }: Row) => place.address ?? '' },
  {
    title: '面积',
    width: 90,
    align: 'right' as const,
    render: (_: unknown, { place }: Row) => (place.area === undefined ? '' : `${place.area} ㎡`),
  },
  { title: '管理人', width: 90, render: (_: unknown, { place }: Row) => place.keeper ?? '' },
  { title: '当月使用', width: 240, render: (_: unknown, { figures }: Row) => wordsOfUses(figures) },
  {
    title: '状态',
    width: 100,
    render: (_: unknown, { place }: Row) =>
      place.closedOn === undefined ? '使用' : `${place.closedOn} 停用`,
  },
]

/** The first and the last day of a month, `YYYY-MM`, by the widest a month can be. */
const daysOfMonth = (month: string) => ({ from: `${month}-01`, to: `${month}-31` })

function useRows(month: string): readonly Row[] {
  const places = useAll(partyPlace)
  const uses = useAll(placeUse)
  const names = new Map(useAll(estate).map(({ id, name }) => [id, name]))
  return places
    .map(place => ({
      key: place.id,
      place,
      estate: names.get(place.estateId ?? '') ?? '',
      figures: figuresOfUses(
        uses.filter(({ partyPlaceId }) => partyPlaceId === place.id),
        daysOfMonth(month),
      ),
    }))
    .toSorted((one, other) => one.place.name.localeCompare(other.place.name, 'zh-CN'))
}

/** 阵地: where party work is done, and how much each place was used in a month. */
export function PlaceList() {
  const { world } = useServices()
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const [month, setMonth] = useState(() => world.today().slice(0, 7))
  const rows = useRows(month)
  const uses = useAll(placeUse)
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    if (may) setAdding(true)
  }
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记阵地
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="党建阵地"
        note={
          <span className="small-print">{`当月合计 ${wordsOfUses(figuresOfUses(uses, daysOfMonth(month)))}`}</span>
        }
        actions={newOne}
        filters={
          <DatePicker
            aria-label="月份"
            picker="month"
            allowClear={false}
            value={dayjs(`${month}-01`)}
            onChange={chosen => {
              if (chosen !== null) setMonth(chosen.format('YYYY-MM'))
            }}
          />
        }
        rows={rows}
        columns={columns}
        onOpen={({ key }) => void navigate(`/party/places/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title="还没有阵地"
            hint="党群服务站、活动室、议事厅登记在这里；谁什么时候用、来了多少人，记在每一处下面。"
            action={newOne}
          />
        }
      />
      {adding && (
        <PlaceDialog
          known={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/party/places/${id}`)
          }}
        />
      )}
    </>
  )
}
