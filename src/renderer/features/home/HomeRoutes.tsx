import { Card, Typography } from 'antd'
import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { isOnRoster } from '../../domain/people/states'
import { notErased } from '../../domain/personal-data/erase'
import { meeting } from '../../domain/records/meeting'
import { office, OFFICE_ID } from '../../domain/records/office'
import { issuedPaper } from '../../domain/records/paper'
import { resident } from '../../domain/records/resident'
import { useAll, useFound } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { thousands } from '../../ui/thousands'
import { FirstSteps } from './FirstSteps'
import { FourColours } from './FourColours'
import { RecentEntries } from './RecentEntries'
import { TodayCard } from './TodayCard'
import './home.css'

/** 首页: the first steps while there is nothing yet, what is to be done, and what the office has. */
export function HomeRoutes({
  safety,
}: {
  /** When the last good copies were made. */
  safety: ReactNode
}) {
  const hasProfile = useFound(office, OFFICE_ID) !== undefined
  const people = useAll(resident)
  const residents = useMemo(() => notErased(people).filter(isOnRoster).length, [people])
  const meetings = useAll(meeting).length
  const papers = useAll(issuedPaper).length
  const started = hasProfile && residents > 0 && meetings > 0
  const figures = [
    { title: '居民', value: residents, unit: '人', path: '/residents' },
    { title: '会议', value: meetings, unit: '次', path: '/meetings' },
    { title: '已开具文书', value: papers, unit: '份', path: '/papers' },
  ]
  return (
    <>
      <PageTitle title="首页" />
      <div className="home">
        <div className="home-main">
          {!started && (
            <FirstSteps hasProfile={hasProfile} hasResidents={residents > 0} hasMeetings={meetings > 0} />
          )}
          <TodayCard />
        </div>
        <div className="home-side">
          <FourColours />
          {safety}
          <Card size="small" title="现有资料">
            <dl className="counts">
              {figures.map(({ title, value, unit, path }) => (
                <div key={path} style={{ display: 'contents' }}>
                  <dt>
                    <Link to={path}>{title}</Link>
                  </dt>
                  <dd>
                    {thousands(value)} {unit}
                  </dd>
                </div>
              ))}
            </dl>
          </Card>
          <Card size="small" title="最近操作" extra={<Link to="/history">全部操作记录</Link>}>
            <RecentEntries />
          </Card>
          {started && <Typography.Text type="secondary">全部内容只保存在本机，不连接网络。</Typography.Text>}
        </div>
      </div>
    </>
  )
}
