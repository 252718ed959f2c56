import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { houseWords } from '../../domain/people/house-for'
import type { Paper } from '../../domain/paper/paper'
import { housesOfOwner, planOwnerErasure } from '../../domain/personal-data/erase-owner'
import { ownerData } from '../../domain/personal-data/owner-data'
import { house } from '../../domain/records/house'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { PaperToGive } from './PaperToGive'
import { RightsPage } from './RightsPage'

/** 房屋—业主—个人信息: the same for an owner who is not on the roster of residents, known by the house and the place among its owners. */
export function OwnerRights() {
  const { id, nth } = useParams()
  const navigate = useNavigate()
  const { records, world } = useServices()
  const home = useFound(house, id)
  const [receipt, setReceipt] = useState<Paper>()
  const back = () => void navigate(`/houses/${id ?? ''}`)
  const owner = home?.owners?.[Number(nth)]

  if (receipt !== undefined) return <PaperToGive paper={receipt} onBack={back} />
  if (home === undefined || owner === undefined) {
    return <PageTitle title="这套房屋没有登记这位业主，可能已经移出或删除" onBack={back} />
  }
  const homes = housesOfOwner(owner, home, records).map(houseWords)
  return (
    <RightsPage
      asking={{
        name: owner.name,
        about: { kind: house.kind, id: home.id },
        read: () => ownerData(owner, home, records),
        plan: () => planOwnerErasure(owner, home, records, world.today()),
        eraseHint: `房屋已转让的，在房屋页面移出这位业主就行。本人要求删除的在这里办，${homes.join('、')}登记的业主信息一并删除，办完出具回执。`,
      }}
      onBack={back}
      onErased={setReceipt}
    />
  )
}
