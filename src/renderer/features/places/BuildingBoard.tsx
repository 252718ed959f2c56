import { Typography } from 'antd'
import type { BuildingOnBoard, RoomOnBoard, UnitOnBoard } from '../../domain/people/house-board'
import { thousands } from '../../ui/thousands'

const peopleWords = ({ people, others }: RoomOnBoard): string =>
  [people === 0 ? '无人登记' : `${String(people)} 人`, others === 0 ? '' : `另 ${String(others)}`]
    .filter(Boolean)
    .join(' ')

function Room({ room, onOpen }: { room: RoomOnBoard; onOpen: () => void }) {
  const { people } = room
  const name = room.house.room ?? '（室未填）'
  return (
    <button
      type="button"
      className={people === 0 ? 'room nobody' : 'room'}
      aria-label={`${name}室，${peopleWords(room)}`}
      onClick={onOpen}
    >
      <span className="room-name">{name}</span>
      <span className="room-people">{peopleWords(room)}</span>
    </button>
  )
}

function Unit({ unit, onOpen }: { unit: UnitOnBoard; onOpen: (houseId: string) => void }) {
  const name = unit.name === '' ? '（单元未填）' : `${unit.name}单元`.replace('单元单元', '单元')
  return (
    <section aria-label={name}>
      <Typography.Title level={2} style={{ fontSize: 14, margin: '0 0 6px' }}>
        {name}
        <span className="small-print">{`　${thousands(unit.rooms)} 套，有人住 ${thousands(unit.lived)} 套，${thousands(unit.people)} 人`}</span>
      </Typography.Title>
      <div className="rooms">
        {unit.board.map(room => (
          <Room
            key={room.house.id}
            room={room}
            onOpen={() => {
              onOpen(room.house.id)
            }}
          />
        ))}
      </div>
    </section>
  )
}

/** A building: its units, and in each the rooms with how many live there. */
export function BuildingBoard({
  building,
  onOpen,
}: {
  building: BuildingOnBoard
  onOpen: (houseId: string) => void
}) {
  return (
    <div className="units">
      {building.units.map(unit => (
        <Unit key={unit.name} unit={unit} onOpen={onOpen} />
      ))}
    </div>
  )
}
