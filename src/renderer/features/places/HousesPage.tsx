import { Button, Flex, Menu, Select, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { houseBoard, type BuildingOnBoard, type EstateOnBoard } from '../../domain/people/house-board'
import { house } from '../../domain/records/house'
import { occupancy } from '../../domain/records/occupancy'
import { resident } from '../../domain/records/resident'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { thousands } from '../../ui/thousands'
import { BuildingBoard } from './BuildingBoard'
import { PlacesTabs } from './PlacesTabs'
import './places.css'
import { RenamePlaceDialog, type NamedPlace } from './RenamePlaceDialog'

/** Every estate with its counts, worked out anew when houses, people or dwellings change. */
function useHouseBoard(): readonly EstateOnBoard[] {
  const { world } = useServices()
  const houses = useAll(house)
  const people = useAll(resident)
  const occupancies = useAll(occupancy)
  return useMemo(
    () => houseBoard(houses, people, occupancies, world.today()),
    [houses, people, occupancies, world],
  )
}

function buildingName(name: string): string {
  if (name === '') return '（楼栋未填）'
  return /^\w+$/u.test(name) ? `${name}栋` : name
}

const estateName = (name: string): string => (name === '' ? '（小区未填）' : name)

/** What can be called otherwise here: the estate, the building, its units. What has no name yet is named house by house. */
function placesOf(
  { name: estate }: EstateOnBoard,
  { name: building, units }: BuildingOnBoard,
): readonly [NamedPlace, ...NamedPlace[]] | undefined {
  if (estate === '') return undefined
  const inBuilding: readonly NamedPlace[] =
    building === ''
      ? []
      : [
          { level: 'building', of: { estate, building } },
          ...units.flatMap(({ name: unit }) =>
            unit === '' ? [] : [{ level: 'unit' as const, of: { estate, building, unit } }],
          ),
        ]
  return [{ level: 'estate', of: { estate } }, ...inBuilding]
}

/** The estate and the building that are chosen in the address; the first ones where none is. */
function chosenOf(board: readonly EstateOnBoard[], chosen: URLSearchParams) {
  const estate = board.find(({ name }) => name === chosen.get('estate')) ?? board[0]
  const buildings = estate?.buildings ?? []
  return { estate, building: buildings.find(({ name }) => name === chosen.get('building')) ?? buildings[0] }
}

function Board({ board }: { board: readonly EstateOnBoard[] }) {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const [chosen, choose] = useSearchParams()
  const [renaming, setRenaming] = useState(false)
  const { estate, building } = chosenOf(board, chosen)
  if (estate === undefined || building === undefined) {
    return (
      <EmptyState
        title="还没有房屋"
        hint="导入居民名册时，小区、楼栋、单元、室会自动登记成房屋；也可以用“导入房屋”导入带面积和业主的房屋表。"
      />
    )
  }
  const places = may ? placesOf(estate, building) : undefined
  return (
    <>
      <Flex gap={12} align="center" style={{ paddingBottom: 8 }}>
        <Select
          aria-label="小区"
          value={estate.name}
          style={{ minWidth: 240 }}
          showSearch
          options={board.map(({ name, rooms, people }) => ({
            value: name,
            label: `${estateName(name)}（${thousands(rooms)} 套 ${thousands(people)} 人）`,
          }))}
          onChange={name => {
            choose({ estate: name })
          }}
        />
        <Typography.Text role="status">
          {`${thousands(estate.buildings.length)} 栋 · ${thousands(estate.rooms)} 套，有人住 ${thousands(estate.lived)} 套 · ${thousands(estate.people)} 人`}
        </Typography.Text>
        {places !== undefined && (
          <Button
            onClick={() => {
              setRenaming(true)
            }}
          >
            改名
          </Button>
        )}
      </Flex>
      {renaming && places !== undefined && (
        <RenamePlaceDialog
          places={places}
          onDone={of => {
            choose({ estate: of.estate ?? '', building: of.building ?? building.name })
          }}
          onClose={() => {
            setRenaming(false)
          }}
        />
      )}
      <div className="house-board">
        <nav aria-label="楼栋">
          <Menu
            selectedKeys={[building.name]}
            items={estate.buildings.map(({ name, rooms, people }) => ({
              key: name,
              label: `${buildingName(name)}　${thousands(rooms)} 套 ${thousands(people)} 人`,
            }))}
            onClick={({ key }) => {
              choose({ estate: estate.name, building: key })
            }}
          />
        </nav>
        <BuildingBoard building={building} onOpen={id => void navigate(`/houses/${id}`)} />
      </div>
    </>
  )
}

/** 住户房屋: 小区 → 楼栋 → 单元 → 室 as a board, with how many live where. */
export function HousesPage() {
  const board = useHouseBoard()
  const navigate = useNavigate()
  const rights = useRights()
  return (
    <>
      <PageTitle
        title="住户房屋"
        actions={
          <>
            <PlacesTabs at="/houses" />
            {rights.includes('export') && board.length > 0 && (
              <Button onClick={() => void navigate('/houses/export')}>导出房屋</Button>
            )}
            {rights.includes('write') && (
              <Button onClick={() => void navigate('/houses/import')}>导入房屋</Button>
            )}
          </>
        }
      />
      <Board board={board} />
    </>
  )
}
