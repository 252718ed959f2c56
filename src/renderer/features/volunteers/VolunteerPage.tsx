import { Button, Flex, Table } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../domain/entering/told-facts'
import { volunteer as volunteerKind, type Volunteer } from '../../domain/records/volunteer'
import { volunteerActivity } from '../../domain/records/volunteer-activity'
import { volunteerPointRule } from '../../domain/records/volunteer-point-rule'
import { volunteerService } from '../../domain/records/volunteer-service'
import { volunteerTeam } from '../../domain/records/volunteer-team'
import { maskedPhone } from '../../domain/text/mask'
import { volunteerFields } from '../../domain/volunteering/data/volunteer-fields'
import { pointTenths } from '../../domain/volunteering/points'
import { confirmedDays, type ServedDay } from '../../domain/volunteering/served-hours'
import { hoursWords } from '../../domain/volunteering/tenths'
import { volunteerName, volunteerPhone } from '../../domain/volunteering/volunteer-name'
import { useServices } from '../../services/services'
import { useAll, useFound } from '../../services/use-records'
import { useRemoval } from '../../services/use-removal'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { FactCard } from '../../ui/FactCard'
import { PageTitle } from '../../ui/PageTitle'
import { TitledCard } from '../../ui/TitledCard'
import { useShortcut } from '../../ui/use-shortcut'
import { VolunteerDialog } from './VolunteerDialog'

/** The confirmed hours of somebody, anew when they change. */
function useServed(id: string): readonly ServedDay[] {
  const services = useAll(volunteerService)
  const activities = useAll(volunteerActivity)
  return useMemo(() => confirmedDays(id, activities, services), [id, services, activities])
}

function ServedCard({ one }: { one: Volunteer }) {
  const days = useServed(one.id)
  const rules = useAll(volunteerPointRule)
  const points = pointTenths(days, rules)
  const sum = days.reduce((total, { tenths }) => total + tenths, 0)
  const told = [
    `${days.length} 次，共 ${hoursWords(sum)} 小时`,
    points === undefined ? '' : `积分 ${hoursWords(points)} 分`,
  ]
  return (
    <TitledCard title="服务时长" extra={told.filter(Boolean).join('，')}>
      {days.length === 0 ? (
        <EmptyState title="还没有确认的时长" hint="在活动里报名、录入时长，确认以后列在这里。" />
      ) : (
        <Table<ServedDay>
          size="small"
          rowKey={({ activity, day }) => `${activity.id} ${day}`}
          pagination={false}
          scroll={{ y: 360 }}
          dataSource={[...days]}
          columns={[
            { title: '日期', width: 120, dataIndex: 'day' },
            {
              title: '活动',
              render: (_, { activity }) => (
                <Link to={`/volunteers/activities/${activity.id}`}>{activity.title}</Link>
              ),
            },
            {
              title: '小时',
              width: 80,
              align: 'right',
              render: (_, { tenths }) => hoursWords(tenths),
            },
          ]}
        />
      )}
    </TitledCard>
  )
}

function useFacts(one: Volunteer) {
  const { records } = useServices()
  const team = useFound(volunteerTeam, one.teamId)
  const phone = volunteerPhone(one, records)
  const typed = toldFacts(volunteerFields, {
    ...one,
    state: one.state ?? '在队',
    publicName: one.publicName ?? '不同意',
    phone: phone === undefined ? undefined : maskedPhone(phone),
  })
  return [
    ...typed.filter(({ key }) => key !== 'name'),
    {
      key: 'team',
      label: '队伍',
      words: team && <Link to={`/volunteers/teams/${team.id}`}>{team.name}</Link>,
    },
    {
      key: 'resident',
      label: '名册',
      words: one.residentId !== undefined && <Link to={`/residents/${one.residentId}`}>看居民</Link>,
    },
  ].map(fact => (fact.words === false ? { ...fact, words: '不在名册' } : fact))
}

function Record({ one, onBack }: { one: Volunteer; onBack: () => void }) {
  const { records } = useServices()
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const { remove } = useRemoval('/volunteers')
  const [editing, setEditing] = useState(false)
  const rights =
    one.residentId === undefined
      ? `/volunteers/${one.id}/personal-data`
      : `/residents/${one.residentId}/personal-data`
  const query = one.residentId === undefined ? `volunteer=${one.id}` : `person=${one.residentId}`
  return (
    <>
      <PageTitle
        title={volunteerName(one, records)}
        onBack={onBack}
        actions={
          may && (
            <>
              <Button onClick={() => void navigate(rights)}>个人信息</Button>
              <Button
                onClick={() =>
                  void remove(volunteerKind, { id: one.id, called: volunteerName(one, records) })
                }
              >
                移出志愿者
              </Button>
              <Button type="primary" onClick={() => void navigate(`/papers/issue/volunteer-record?${query}`)}>
                开具记录证明
              </Button>
            </>
          )
        }
      />
      <Flex vertical gap={12}>
        <FactCard
          title="志愿者"
          facts={useFacts(one)}
          onEdit={
            may
              ? () => {
                  setEditing(true)
                }
              : undefined
          }
        />
        <ServedCard one={one} />
      </Flex>
      {editing && (
        <VolunteerDialog
          known={one}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One volunteer: who it is, and every confirmed hour. */
export function VolunteerPage() {
  const { volunteerId } = useParams()
  const one = useFound(volunteerKind, volunteerId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/volunteers')
  useShortcut('Escape', back)
  if (one === undefined || one.erasedOn !== undefined) {
    return (
      <>
        <PageTitle title="志愿者" onBack={back} />
        <EmptyState title="没有找到这位志愿者" hint="可能已被撤销。请返回志愿者列表。" />
      </>
    )
  }
  return <Record key={one.id} one={one} onBack={back} />
}
