import { Button, Flex, type TableProps } from 'antd'
import { Link } from 'react-router'
import { partyMember, type PartyMember } from '../../../domain/records/party-member'
import type { PartyOrganisation } from '../../../domain/records/party-organisation'
import { maskedPhone } from '../../../domain/text/mask'
import { useAll } from '../../../services/use-records'
import { useDialog } from '../../../services/use-dialog'
import { useRights } from '../../../services/use-rights'
import { TitledCard } from '../../../ui/TitledCard'
import { RecordTable } from '../parts/RecordTable'
import { RemoveButton } from '../parts/RemoveButton'
import { MemberDialog } from './MemberDialog'

type Columns = NonNullable<TableProps<PartyMember>['columns']>

const facts: Columns = [
  {
    title: '姓名',
    render: (_, { personName, residentId }) =>
      residentId === undefined ? personName : <Link to={`/residents/${residentId}`}>{personName}</Link>,
  },
  { title: '党内职务', width: 90, dataIndex: 'post' },
  { title: '联系电话', width: 120, render: (_, { phone }) => phone && maskedPhone(phone) },
  { title: '先锋岗责任区', dataIndex: 'duty' },
  {
    title: '在本组织',
    width: 190,
    render: (_, { joinedOn = '', leftOn }) =>
      leftOn === undefined ? joinedOn && `${joinedOn} 起` : `${joinedOn} 至 ${leftOn}`,
  },
]

/** Those who have left stand behind. */
const order = (one: PartyMember, other: PartyMember): number =>
  (one.leftOn ?? '').localeCompare(other.leftOn ?? '') ||
  one.personName.localeCompare(other.personName, 'zh-CN')

/** The members of an organisation: for whoever may see what is sensitive. */
export function MembersCard({ organisation }: { organisation: PartyOrganisation }) {
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<PartyMember | 'new'>()
  const members = useAll(partyMember)
    .filter(({ partyOrganisationId }) => partyOrganisationId === organisation.id)
    .toSorted(order)
  const actions: Columns = [
    {
      title: '',
      width: 130,
      render: (_, one) => (
        <Flex gap={8}>
          <Button
            size="small"
            aria-label={`修改${one.personName}`}
            onClick={() => {
              ask(one)
            }}
          >
            修改
          </Button>
          <RemoveButton
            kind={partyMember}
            cause="party-member-edited"
            one={{ id: one.id, called: organisation.name }}
            size="small"
          />
        </Flex>
      ),
    },
  ]
  return (
    <TitledCard
      title="党员（敏感信息）"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              ask('new')
            }}
          >
            登记党员
          </Button>
        )
      }
    >
      <RecordTable
        columns={may ? [...facts, ...actions] : facts}
        rows={members}
        empty="还没有逐个登记党员。可以只在“党员数”里填上报的人数。"
      />
      {asked !== undefined && (
        <MemberDialog
          organisation={organisation}
          known={asked === 'new' ? undefined : asked}
          onClose={close}
        />
      )}
    </TitledCard>
  )
}
