import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Paper } from '../../domain/paper/paper'
import { planVolunteerErasure } from '../../domain/personal-data/erase-volunteer'
import { volunteerData } from '../../domain/personal-data/volunteer-data'
import { volunteer } from '../../domain/records/volunteer'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { PaperToGive } from './PaperToGive'
import { RightsPage } from './RightsPage'

/** 志愿者—个人信息: the same for a volunteer who is not on the roster of residents. */
export function VolunteerRights() {
  const { id } = useParams()
  const navigate = useNavigate()
  const { records, world } = useServices()
  const one = useFound(volunteer, id)
  const [receipt, setReceipt] = useState<Paper>()
  const toList = () => void navigate('/volunteers')

  if (receipt !== undefined) return <PaperToGive paper={receipt} onBack={toList} />
  if (one === undefined || one.erasedOn !== undefined) {
    return <PageTitle title="没有这位志愿者，可能已经移出或删除" onBack={toList} />
  }
  return (
    <RightsPage
      asking={{
        name: one.name,
        about: { kind: volunteer.kind, id: one.id },
        read: () => volunteerData(one, records),
        plan: () => planVolunteerErasure(one, records, world.today()),
        eraseHint:
          '不再服务的，把状态改为“已退出”就行。本人要求删除的在这里办，办完出具回执；服务时长留在活动里，不再写是谁。',
      }}
      onBack={() => void navigate(`/volunteers/${one.id}`)}
      onErased={setReceipt}
    />
  )
}
