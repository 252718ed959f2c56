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

/** 首页: what the office has, the first steps while there is nothing yet, the four colours, what is to be done and the last copies. */
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
  const counts = [
    { title: '居民', value: residents, unit: '人', path: '/residents' },
    { title: '会议', value: meetings, unit: '次', path: '/meetings' },
    { title: '已开具文书', value: papers, unit: '份', path: '/papers' },
  ]
  return (
    <>
      <PageTitle
        title="首页"
        note={
          <ul className="counts" aria-label="现有资料">
            {counts.map(({ title, value, unit, path }) => (
              <li key={path}>
                <Link to={path}>{title}</Link>
                {` ${thousands(value)} ${unit}`}
              </li>
            ))}
          </ul>
        }
        actions={
          started && <Typography.Text type="secondary">全部内容只保存在本机，不连接网络。</Typography.Text>
        }
      />
      <div className="home">
        {!started && (
          <FirstSteps hasProfile={hasProfile} hasResidents={residents > 0} hasMeetings={meetings > 0} />
        )}
        <FourColours />
        <div className="home-below">
          <div className="home-main">
            <TodayCard />
          </div>
          <div className="home-side">
            {safety}
            <Card size="small" title="最近操作" extra={<Link to="/history">全部操作记录</Link>}>
              <RecentEntries />
            </Card>
          </div>
        </div>
      </div>
    </>
  )
}
