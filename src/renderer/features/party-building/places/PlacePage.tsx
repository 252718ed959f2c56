import { Button, Flex, type TableProps } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { placeFields } from '../../../domain/party-places/data/place-fields'
import { minutesOf } from '../../../domain/party-places/edit-use'
import {
  figuresOfUses,
  hoursOfMinutes,
  stateOfUse,
  sheetOfUses,
  statesOfUse,
  wordsOfUses,
} from '../../../domain/party-places/use-figures'
import { estate as estateKind } from '../../../domain/records/estate'
import { partyPlace, type PartyPlace } from '../../../domain/records/party-place'
import { placeUse, type PlaceUse } from '../../../domain/records/place-use'
import { maskedPhone } from '../../../domain/text/mask'
import { useDialog } from '../../../services/use-dialog'
import { useNow } from '../../../services/use-now'
import { useAll, useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { useSaveSheet } from '../../../services/use-save-sheet'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { TitledCard } from '../../../ui/TitledCard'
import { useShortcut } from '../../../ui/use-shortcut'
import { Missing } from '../parts/Missing'
import { RecordTable } from '../parts/RecordTable'
import { RemoveButton } from '../parts/RemoveButton'
import { PlaceDialog } from './PlaceDialog'
import { UseActs } from './UseActs'
import { UseDialog } from './UseDialog'

type Columns = NonNullable<TableProps<PlaceUse>['columns']>

const factColumns = (now: string): Columns => [
  { title: '内容', dataIndex: 'title' },
  { title: '用途', width: 90, dataIndex: 'purpose' },
  { title: '使用方', width: 140, dataIndex: 'user' },
  {
    title: '时间',
    width: 260,
    render: (_, one) =>
      `${one.startsAt.replace('T', ' ')} 至 ${one.endsAt.slice(one.endsAt.startsWith(one.startsAt.slice(0, 10)) ? 11 : 0).replace('T', ' ')}`,
  },
  { title: '小时', width: 60, align: 'right', render: (_, one) => hoursOfMinutes(minutesOf(one)) },
  { title: '人数', width: 60, align: 'right', render: (_, { persons }) => persons ?? '' },
  { title: '状态', width: 110, render: (_, one) => statesOfUse[stateOfUse(one, now)] },
]

function Uses({ place }: { place: PartyPlace }) {
  const may = useRights().includes('write')
  const now = useNow()()
  const saveSheet = useSaveSheet()
  const { asked, ask, close } = useDialog<PlaceUse | 'new'>()
  const uses = useAll(placeUse)
    .filter(({ partyPlaceId }) => partyPlaceId === place.id)
    .toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
  const year = now.slice(0, 4)
  const figures = figuresOfUses(uses, { from: `${year}-01-01`, to: `${year}-12-31` })
  const acts: Columns = [
    {
      title: '',
      width: 240,
      render: (_, one) => (
        <UseActs
          place={place}
          one={one}
          onEdit={() => {
            ask(one)
          }}
        />
      ),
    },
  ]
  return (
    <TitledCard
      title={`使用登记（今年 ${wordsOfUses(figures)}）`}
      extra={
        <Flex gap={8}>
          {uses.length > 0 && (
            <Button
              size="small"
              title="不含使用方"
              onClick={() => void saveSheet(`${place.name}使用登记`, sheetOfUses(uses, now))}
            >
              导出 Excel
            </Button>
          )}
          {may && (
            <Button
              size="small"
              type="primary"
              onClick={() => {
                ask('new')
              }}
            >
              预订、登记使用
            </Button>
          )}
        </Flex>
      }
    >
      <RecordTable
        columns={may ? [...factColumns(now), ...acts] : factColumns(now)}
        rows={uses}
        empty="还没有使用登记。先预订时间，用完登记来了多少人。"
      />
      {asked !== undefined && (
        <UseDialog place={place} known={asked === 'new' ? undefined : asked} onClose={close} />
      )}
    </TitledCard>
  )
}

function Record({ place, onBack }: { place: PartyPlace; onBack: () => void }) {
  const may = useRights().includes('write')
  const estate = useFound(estateKind, place.estateId)
  const [editing, setEditing] = useState(false)
  const edit = (): void => {
    setEditing(true)
  }
  const { keeperPhone } = place
  const facts = [
    ...toldFacts(placeFields, { ...place, keeperPhone: keeperPhone && maskedPhone(keeperPhone) }).filter(
      ({ key }) => key !== 'name',
    ),
    {
      key: 'estate',
      label: '所在小区',
      words: estate && <Link to={`/estates/${estate.id}`}>{estate.name}</Link>,
    },
  ]
  return (
    <>
      <PageTitle
        title={place.name}
        actions={
          <RemoveButton
            kind={partyPlace}
            cause="party-place-edited"
            one={{ id: place.id, called: place.name }}
            onRemoved={onBack}
          />
        }
        onBack={onBack}
      />
      <Flex vertical gap={12}>
        <FactCard title="阵地情况" facts={facts} onEdit={may ? edit : undefined} />
        <Uses place={place} />
      </Flex>
      {editing && (
        <PlaceDialog
          known={place}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One place: what it is, and its uses with their hours and persons. */
export function PlacePage() {
  const { placeId } = useParams()
  const place = useFound(partyPlace, placeId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/party/places')
  useShortcut('Escape', back)
  return place === undefined ? (
    <Missing title="阵地" onBack={back} />
  ) : (
    <Record key={place.id} place={place} onBack={back} />
  )
}
