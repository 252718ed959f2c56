import { Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { organisationRoad } from '../../../domain/party-building/data/organisation-road'
import { organisationFields } from '../../../domain/party-building/data/party-fields'
import { takeOrganisationStep } from '../../../domain/party-building/edit-organisation'
import { memberCountOf } from '../../../domain/party-building/edit-member'
import { estate } from '../../../domain/records/estate'
import { partyMember } from '../../../domain/records/party-member'
import { partyOrganisation, type PartyOrganisation } from '../../../domain/records/party-organisation'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { maskedPhone } from '../../../domain/text/mask'
import { stateOn } from '../../../domain/turns/road'
import { useServices } from '../../../services/services'
import { useAll, useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { FactCard } from '../../../ui/FactCard'
import { TitledCard } from '../../../ui/TitledCard'
import { useShortcut } from '../../../ui/use-shortcut'
import { Missing } from '../parts/Missing'
import { RoadPage } from '../parts/RoadPage'
import { CrossPostsCard } from './CrossPostsCard'
import { MembersCard } from './MembersCard'
import { OrganisationDialog } from './OrganisationDialog'

/** The places it is built in, each with the way to its page. */
function Places({ path, places }: { path: string; places: readonly { id: string; name: string }[] }) {
  return places.map(({ id, name }, nth) => (
    <span key={id}>
      {nth > 0 && '、'}
      <Link to={`${path}/${id}`}>{name}</Link>
    </span>
  ))
}

function useFacts(one: PartyOrganisation) {
  const estates = useAll(estate).filter(({ id }) => one.estateIds.includes(id))
  const enterprises = useAll(propertyEnterprise).filter(({ id }) => one.enterpriseIds.includes(id))
  const count = memberCountOf(one, useAll(partyMember))
  const { contactPhone } = one
  const told = { ...one, memberCount: count, contactPhone: contactPhone && maskedPhone(contactPhone) }
  return [
    ...toldFacts(organisationFields, told).filter(({ key }) => key !== 'name'),
    {
      key: 'estates',
      label: '小区',
      words: estates.length > 0 ? <Places path="/estates" places={estates} /> : '无',
    },
    {
      key: 'enterprises',
      label: '物业企业',
      words: enterprises.length > 0 ? <Places path="/enterprises" places={enterprises} /> : '无',
    },
  ]
}

function Record({ one, onBack }: { one: PartyOrganisation; onBack: () => void }) {
  const { world } = useServices()
  const rights = useRights()
  const [editing, setEditing] = useState(false)
  const edit = (): void => {
    setEditing(true)
  }
  return (
    <RoadPage
      of={{ kind: partyOrganisation, cause: 'party-organisation-edited', id: one.id, called: one.name }}
      state={organisationRoad.states[stateOn(organisationRoad, one.steps)]}
      road={organisationRoad}
      steps={one.steps}
      stepsTitle="组建经过"
      decide={request => takeOrganisationStep(one, request, world.today())}
      onBack={onBack}
    >
      <FactCard
        title="党组织情况"
        columns={2}
        facts={useFacts(one)}
        onEdit={rights.includes('write') ? edit : undefined}
      />
      {rights.includes('sensitive') ? (
        <MembersCard organisation={one} />
      ) : (
        <TitledCard title="党员">
          <Typography.Text type="secondary">党员身份属敏感信息，本账户不能查看名单。</Typography.Text>
        </TitledCard>
      )}
      <CrossPostsCard of={{ kind: partyOrganisation.kind, id: one.id }} />
      {editing && (
        <OrganisationDialog
          known={one}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </RoadPage>
  )
}

/** One party organisation: what it is, how it came about, who belongs to it. */
export function OrganisationPage() {
  const { organisationId } = useParams()
  const one = useFound(partyOrganisation, organisationId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/party/organisations')
  useShortcut('Escape', back)
  return one === undefined ? (
    <Missing title="党组织" onBack={back} />
  ) : (
    <Record key={one.id} one={one} onBack={back} />
  )
}
