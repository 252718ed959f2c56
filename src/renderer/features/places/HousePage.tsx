import { Card, Flex, Typography } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { houseWords } from '../../domain/people/house-for'
import { responsibleFor } from '../../domain/people/responsible'
import { isOnRoster, standingOf, stateFacts } from '../../domain/people/states'
import { grid } from '../../domain/records/grid'
import { house, type House } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident, type Resident } from '../../domain/records/resident'
import { useAll, useFound } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { CorrectedTitle } from './CorrectedTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { HouseFactsCard } from './HouseFactsCard'
import { OwnersCard } from './OwnersCard'
import { RenameHouseDialog } from './RenameHouseDialog'

function Dweller({ person }: { person: Resident }) {
  const home = useFound(household, person.householdId)
  return (
    <li>
      <Link to={`/residents/${person.id}`}>{person.name}</Link>
      {person.tenure !== undefined && `　${person.tenure.text}`}
      {home !== undefined && (
        <>
          {'　'}
          <Link to={`/houses/households/${home.id}`}>户 {home.number}</Link>
          {person.relation !== undefined && `　${person.relation.text}`}
        </>
      )}
      {!isOnRoster(person) && `　${stateFacts[standingOf(person)].label}`}
    </li>
  )
}

function ResponsibleCard({ home }: { home: House }) {
  const { officer, buildingHead } = responsibleFor(home, undefined, useAll(grid))
  return (
    <Card size="small" title="责任人" style={{ flex: '1 1 240px' }}>
      <div>网格员：{officer?.name ?? '未登记'}</div>
      <div>楼长：{buildingHead?.name ?? '未登记'}</div>
      <Link to="/grids">责任区</Link>
    </Card>
  )
}

function HouseCards({ home }: { home: House }) {
  const dwellers = useAll(resident).filter(({ houseId }) => houseId === home.id)
  const living = dwellers.filter(isOnRoster)
  const former = dwellers.filter(person => !isOnRoster(person))
  return (
    <Flex gap={12} wrap align="flex-start">
      <Card size="small" title={`现住 ${String(living.length)} 人`} style={{ flex: '2 1 360px' }}>
        {living.length === 0 && <Typography.Text type="secondary">没有人登记住在这里</Typography.Text>}
        <ul className="plain-list" aria-label="现住的人">
          {living.map(person => (
            <Dweller key={person.id} person={person} />
          ))}
        </ul>
        {former.length > 0 && (
          <details>
            <summary>以前住在这里（{former.length}）</summary>
            <ul className="plain-list">
              {former.map(person => (
                <Dweller key={person.id} person={person} />
              ))}
            </ul>
          </details>
        )}
      </Card>
      <OwnersCard home={home} />
      <HouseFactsCard home={home} />
      <ResponsibleCard home={home} />
    </Flex>
  )
}

/** One house: who lives there, who owns it or has to do with it otherwise, who answers for it. */
export function HousePage() {
  const { id } = useParams()
  const navigate = useNavigate()
  const home = useFound(house, id)
  const back = (): void => {
    const at = { estate: home?.estate ?? '', building: home?.building ?? '' }
    void navigate(`/houses?${new URLSearchParams(at).toString()}`)
  }
  useShortcut('Escape', back)
  if (home === undefined) return <PageTitle title="没有这套房屋，可能已经撤销" onBack={back} />
  return (
    <>
      <CorrectedTitle
        title={houseWords(home) || '（未写明的房屋）'}
        words="更正名称"
        dialog={onClose => <RenameHouseDialog home={home} onClose={onClose} />}
        onBack={back}
      />
      <HouseCards home={home} />
    </>
  )
}
