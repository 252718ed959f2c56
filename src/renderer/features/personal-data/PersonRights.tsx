import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Paper } from '../../domain/paper/paper'
import { isErased, planErasure } from '../../domain/personal-data/erase'
import { ownData } from '../../domain/personal-data/own-data'
import { resident } from '../../domain/records/resident'
import { useServices } from '../../services/services'
import { useMay } from '../../services/use-me'
import { useFound } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { CorrectPerson } from './CorrectPerson'
import { PaperToGive } from './PaperToGive'
import { RightsPage } from './RightsPage'

/** 居民—个人信息: what the law lets a person ask, and the receipt after a deletion. */
export function PersonRights() {
  const { id } = useParams()
  const navigate = useNavigate()
  const { records, world } = useServices()
  const mayWrite = useMay('write')
  const person = useFound(resident, id)
  const [receipt, setReceipt] = useState<Paper>()
  const toList = () => void navigate('/residents')

  if (receipt !== undefined) return <PaperToGive paper={receipt} onBack={toList} />
  if (person === undefined || isErased(person)) {
    return <PageTitle title="名册里没有这个人，可能已经移出或删除" onBack={toList} />
  }
  const back = () => void navigate(`/residents/${person.id}`)
  return (
    <RightsPage
      key={person.id}
      asking={{
        name: person.name,
        about: { kind: resident.kind, id: person.id },
        read: () => ownData(person, records),
        plan: namesake => planErasure(records, person.id, world.today(), namesake),
        eraseHint:
          '迁出、去世只是不再在册的，请用“变更状态”。本人要求删除、又没有保存的必要的，在这里办，办完出具回执。',
      }}
      correct={<CorrectPerson person={person} may={mayWrite} onMend={back} />}
      onBack={back}
      onErased={setReceipt}
    />
  )
}
