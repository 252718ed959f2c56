import { Button, Flex, Table } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { estate as estateKind } from '../../../domain/records/estate'
import { volunteerActivity, type VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { volunteerTeam, type VolunteerTeam } from '../../../domain/records/volunteer-team'
import { maskedPhone } from '../../../domain/text/mask'
import { activityState } from '../../../domain/volunteering/activity-state'
import { activityStates } from '../../../domain/volunteering/data/activity-turns'
import { teamFields } from '../../../domain/volunteering/data/team-fields'
import { hoursWords } from '../../../domain/volunteering/tenths'
import { useAll, useFound } from '../../../services/use-records'
import { useRemoval } from '../../../services/use-removal'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { TitledCard } from '../../../ui/TitledCard'
import { useShortcut } from '../../../ui/use-shortcut'
import { useVolunteerRows, type VolunteerRow } from '../use-volunteer-rows'
import { VolunteerDialog } from '../VolunteerDialog'
import { TeamDialog } from './TeamDialog'

function MembersCard({ team, onAdd }: { team: VolunteerTeam; onAdd: (() => void) | undefined }) {
  const members = useVolunteerRows().filter(({ one }) => one.teamId === team.id && one.state !== '已退出')
  return (
    <TitledCard
      title="队员"
      extra={
        onAdd && (
          <Button size="small" onClick={onAdd}>
            登记队员
          </Button>
        )
      }
    >
      <Table<VolunteerRow>
        size="small"
        pagination={false}
        scroll={{ y: 300 }}
        locale={{ emptyText: '还没有队员。新登记的志愿者选这支队伍，就列在这里。' }}
        dataSource={[...members]}
        columns={[
          { title: '姓名', render: (_, { key, name }) => <Link to={`/volunteers/${key}`}>{name}</Link> },
          { title: '电话', render: (_, { phone }) => maskedPhone(phone) },
          { title: '小时', align: 'right', width: 100, render: (_, { tenths }) => hoursWords(tenths) },
        ]}
      />
    </TitledCard>
  )
}

function ActivitiesCard({ team }: { team: VolunteerTeam }) {
  const activities = useAll(volunteerActivity)
    .filter(({ teamId }) => teamId === team.id)
    .toSorted((one, other) => other.from.localeCompare(one.from))
  return (
    <TitledCard title="活动" extra={<Link to="/volunteers/activities">全部活动</Link>}>
      <Table<VolunteerActivity>
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ y: 300 }}
        locale={{ emptyText: '这支队伍还没有活动。' }}
        dataSource={activities}
        columns={[
          { title: '日期', width: 120, dataIndex: 'from' },
          {
            title: '活动',
            render: (_, { id, title }) => <Link to={`/volunteers/activities/${id}`}>{title}</Link>,
          },
          { title: '状态', width: 110, render: (_, one) => activityStates[activityState(one)] },
        ]}
      />
    </TitledCard>
  )
}

function Record({ team, onBack }: { team: VolunteerTeam; onBack: () => void }) {
  const may = useRights().includes('write')
  const { remove } = useRemoval('/volunteers/teams')
  const estate = useFound(estateKind, team.estateId)
  const [asked, setAsked] = useState<'edit' | 'member'>()
  const close = (): void => {
    setAsked(undefined)
  }
  const asking = (what: 'edit' | 'member') =>
    may
      ? () => {
          setAsked(what)
        }
      : undefined
  const facts = toldFacts(teamFields, {
    ...team,
    phone: team.phone === undefined ? undefined : maskedPhone(team.phone),
  })
  return (
    <>
      <PageTitle
        title={team.name}
        actions={
          may && (
            <Button onClick={() => void remove(volunteerTeam, { id: team.id, called: team.name })}>
              移出队伍
            </Button>
          )
        }
        onBack={onBack}
      />
      <Flex vertical gap={12}>
        <FactCard
          title="队伍"
          facts={[...facts, { key: 'estate', label: '小区', words: estate?.name }]}
          onEdit={asking('edit')}
        />
        <MembersCard team={team} onAdd={asking('member')} />
        <ActivitiesCard team={team} />
      </Flex>
      {asked === 'edit' && <TeamDialog known={team} onClose={close} />}
      {asked === 'member' && <VolunteerDialog known={undefined} teamId={team.id} onClose={close} />}
    </>
  )
}

/** One team: who serves in it and what it has done. */
export function TeamPage() {
  const { teamId } = useParams()
  const team = useFound(volunteerTeam, teamId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/volunteers/teams')
  useShortcut('Escape', back)
  if (team === undefined) {
    return (
      <>
        <PageTitle title="志愿服务队伍" onBack={back} />
        <EmptyState title="没有找到这支队伍" hint="可能已被撤销。请返回队伍列表。" />
      </>
    )
  }
  return <Record key={team.id} team={team} onBack={back} />
}
