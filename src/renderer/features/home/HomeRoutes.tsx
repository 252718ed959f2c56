import { Card, Flex, Statistic, Typography } from 'antd'
import { Link } from 'react-router'
import { isOnRoster } from '../../domain/people/states'
import { notErased } from '../../domain/personal-data/erase'
import { meeting } from '../../domain/records/meeting'
import { office, OFFICE_ID } from '../../domain/records/office'
import { issuedPaper } from '../../domain/records/paper'
import { resident } from '../../domain/records/resident'
import { useAll, useFound } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { FirstSteps } from './FirstSteps'
import { DueVisitsLine } from './DueVisitsLine'
import { RecentEntries } from './RecentEntries'

/** 首页: the first steps while there is nothing yet, and what the office has. */
export function HomeRoutes() {
  const hasProfile = useFound(office, OFFICE_ID) !== undefined
  const residents = notErased(useAll(resident)).filter(isOnRoster).length
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
      <Flex vertical gap={12}>
        {!started && (
          <FirstSteps hasProfile={hasProfile} hasResidents={residents > 0} hasMeetings={meetings > 0} />
        )}
        <Flex gap={12} wrap>
          {figures.map(({ title, value, unit, path }) => (
            <Card key={path} size="small" style={{ flex: '1 1 200px' }}>
              <Statistic title={title} value={value} suffix={unit} />
              <Link to={path} aria-label={`查看${title}`}>
                查看
              </Link>
            </Card>
          ))}
        </Flex>
        <DueVisitsLine />
        <Card size="small" title="最近操作" extra={<Link to="/history">全部操作记录</Link>}>
          <RecentEntries />
        </Card>
        {started && <Typography.Text type="secondary">全部内容只保存在本机，不连接网络。</Typography.Text>}
      </Flex>
    </>
  )
}
