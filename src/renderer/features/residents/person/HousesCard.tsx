import { Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { houseWords } from '../../../domain/people/house-for'
import { endOccupancy, isCurrent, removeOccupancy } from '../../../domain/people/occupancies'
import { responsibleFor, type Responsible } from '../../../domain/people/responsible'
import { grid } from '../../../domain/records/grid'
import { house, type House } from '../../../domain/records/house'
import { occupancy, type Occupancy } from '../../../domain/records/occupancy'
import type { Resident } from '../../../domain/records/resident'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useAll, useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { OccupancyDialog } from './OccupancyDialog'

const tenureWords = (held: Pick<Resident | Occupancy, 'tenure'>): string =>
  held.tenure === undefined ? '' : `　${held.tenure.text}`

function HouseLink({ home }: { home: House }) {
  return <Link to={`/houses/${home.id}`}>{houseWords(home) || '（未写明的房屋）'}</Link>
}

function OtherHouse({ person, held }: { person: Resident; held: Occupancy }) {
  const { world } = useServices()
  const rights = useRights()
  const { carryOut } = useDecision()
  const home = useFound(house, held.houseId)
  const current = isCurrent(held, world.today())
  const times = [held.since && `${held.since} 起`, held.until && `至 ${held.until}`].filter(Boolean).join(' ')
  return (
    <Flex component="li" justify="space-between" gap={8}>
      <div>
        {home && <HouseLink home={home} />}
        {tenureWords(held)}
        <div className="small-print">{[times, held.remarks].filter(Boolean).join('　')}</div>
      </div>
      {rights.includes('write') && (
        <Flex gap={4}>
          {current && (
            <Button
              size="small"
              type="text"
              onClick={() =>
                void carryOut(endOccupancy(person, held, world.today()), `已结束${person.name}的住房登记`)
              }
            >
              结束
            </Button>
          )}
          <Button
            size="small"
            type="text"
            onClick={() => void carryOut(ok(removeOccupancy(person, held)), '已去掉误登记的住房')}
          >
            误登记
          </Button>
        </Flex>
      )}
    </Flex>
  )
}

function Named({ what, who }: { what: string; who: Responsible | undefined }) {
  if (who === undefined) return null
  return (
    <div>
      {what}：{who.name}
      {who.phone !== undefined && <span className="figures">　{who.phone}</span>}
      <span className="small-print">　{who.area}</span>
    </div>
  )
}

/** Who answers for the person: the officer of their grid, the head of their building. */
function ResponsiblePeople({ person, home }: { person: Resident; home: House | undefined }) {
  const { officer, buildingHead } = responsibleFor(home, person.grid, useAll(grid))
  return (
    <div style={{ marginTop: 8 }}>
      <Named what="网格员" who={officer} />
      <Named what="楼长" who={buildingHead} />
      {officer === undefined && buildingHead === undefined && (
        <div className="small-print">
          这个地方还没有登记网格员和楼长，可以在<Link to="/grids">责任区</Link>里登记。
        </div>
      )}
    </div>
  )
}

/** 住房: where the person lives, what else they own, rent or stay in, and who answers for where they live. */
export function HousesCard({ person }: { person: Resident }) {
  const rights = useRights()
  const [asked, setAsked] = useState(false)
  const home = useFound(house, person.houseId)
  const held = useAll(occupancy).filter(({ residentId }) => residentId === person.id)
  return (
    <Card
      size="small"
      title="住房"
      extra={
        rights.includes('write') && (
          <Button
            size="small"
            onClick={() => {
              setAsked(true)
            }}
          >
            加其他住房
          </Button>
        )
      }
    >
      {home === undefined ? (
        <Typography.Text type="secondary">现住房屋未填</Typography.Text>
      ) : (
        <div>
          现住：
          <HouseLink home={home} />
          {tenureWords(person)}
        </div>
      )}
      <ul className="plain-list" aria-label="其他住房">
        {held.map(one => (
          <OtherHouse key={one.id} person={person} held={one} />
        ))}
      </ul>
      <ResponsiblePeople person={person} home={home} />
      {asked && (
        <OccupancyDialog
          person={person}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </Card>
  )
}
