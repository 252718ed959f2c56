import { Card, Flex } from 'antd'
import { CalendarDaysCard } from './CalendarDaysCard'
import { KindRulesCard } from './KindRulesCard'
import { NoticeRulesCard } from './NoticeRulesCard'
import { TopicRuleCard } from './TopicRuleCard'

/** 设置—会议规则: what the office goes by for each kind of meeting, for topics and public notices, and which days are off. */
export function MeetingRulesPage() {
  return (
    <Flex vertical gap={12}>
      <Card size="small" title="各类会议">
        <KindRulesCard />
      </Card>
      <Card size="small" title="议题时限">
        <TopicRuleCard />
      </Card>
      <Card size="small" title="公示期限">
        <NoticeRulesCard />
      </Card>
      <Card size="small" title="放假和调休">
        <CalendarDaysCard />
      </Card>
    </Flex>
  )
}
