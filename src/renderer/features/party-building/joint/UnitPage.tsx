import { Button, Flex, type TableProps } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { unitFields } from '../../../domain/joint-building/data/joint-fields'
import { agreementState } from '../../../domain/joint-building/edit-joint'
import { jointAgreement, type JointAgreement } from '../../../domain/records/joint-agreement'
import { jointLists } from '../../../domain/records/joint-item'
import { jointUnit, type JointUnit } from '../../../domain/records/joint-unit'
import { partyOrganisation } from '../../../domain/records/party-organisation'
import { maskedPhone } from '../../../domain/text/mask'
import { useServices } from '../../../services/services'
import { useDialog } from '../../../services/use-dialog'
import { useAll, useFound, useJournal } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { TitledCard } from '../../../ui/TitledCard'
import { useShortcut } from '../../../ui/use-shortcut'
import { Missing } from '../parts/Missing'
import { RecordTable } from '../parts/RecordTable'
import { RemoveButton } from '../parts/RemoveButton'
import { AgreementDialog } from './AgreementDialog'
import { ItemsCard } from './ItemsCard'
import { UnitDialog } from './UnitDialog'

function AgreementsCard({ unit }: { unit: JointUnit }) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<'new'>()
  const navigate = useNavigate()
  const today = world.today()
  const columns: NonNullable<TableProps<JointAgreement>['columns']> = [
    {
      title: '协议',
      render: (_, { id, title }) => <Link to={`/party/joint/agreements/${id}`}>{title}</Link>,
    },
    { title: '期限', width: 200, render: (_, one) => `${one.startsOn} 至 ${one.endsOn}` },
    { title: '状态', width: 90, render: (_, one) => agreementState(one, today) },
  ]
  const own = useAll(jointAgreement)
    .filter(({ jointUnitId }) => jointUnitId === unit.id)
    .toSorted((one, other) => other.startsOn.localeCompare(one.startsOn))
  return (
    <TitledCard
      title="共建协议"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              ask('new')
            }}
          >
            拟协议
          </Button>
        )
      }
    >
      <RecordTable
        columns={columns}
        rows={own}
        empty="还没有协议。三张清单有了，就可以拟协议、打印、签订。"
      />
      {asked !== undefined && (
        <AgreementDialog
          unit={unit}
          known={undefined}
          onClose={id => {
            close()
            if (id !== undefined) void navigate(`/party/joint/agreements/${id}`)
          }}
        />
      )}
    </TitledCard>
  )
}

function Record({ unit, onBack }: { unit: JointUnit; onBack: () => void }) {
  const may = useRights().includes('write')
  useJournal()
  const { asked, ask, close } = useDialog<'edit'>()
  const organisation = useFound(partyOrganisation, unit.partyOrganisationId)
  const { contactPhone } = unit
  const facts = [
    ...toldFacts(unitFields, { ...unit, contactPhone: contactPhone && maskedPhone(contactPhone) }).filter(
      ({ key }) => key !== 'name',
    ),
    {
      key: 'member',
      label: '促进会',
      words: unit.memberUnitId === undefined ? '不是成员单位' : '成员单位',
    },
    {
      key: 'organisation',
      label: '党组织',
      words: organisation && <Link to={`/party/organisations/${organisation.id}`}>{organisation.name}</Link>,
    },
  ]
  return (
    <>
      <PageTitle
        title={unit.name}
        actions={
          <RemoveButton
            kind={jointUnit}
            cause="joint-building-edited"
            one={{ id: unit.id, called: unit.name }}
            onRemoved={onBack}
          />
        }
        onBack={onBack}
      />
      <Flex vertical gap={12}>
        <FactCard
          title="单位情况"
          facts={facts}
          onEdit={
            may
              ? () => {
                  ask('edit')
                }
              : undefined
          }
        />
        <AgreementsCard unit={unit} />
        {jointLists.map(list => (
          <ItemsCard key={list} jointUnitId={unit.id} list={list} />
        ))}
      </Flex>
      {asked !== undefined && <UnitDialog known={unit} onClose={close} />}
    </>
  )
}

/** One unit: its facts, its agreements and its three lists. */
export function UnitPage() {
  const { unitId } = useParams()
  const unit = useFound(jointUnit, unitId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/party/joint')
  useShortcut('Escape', back)
  return unit === undefined ? (
    <Missing title="共建单位" onBack={back} />
  ) : (
    <Record key={unit.id} unit={unit} onBack={back} />
  )
}
