import { Button, Card, Flex, Typography } from 'antd'
import { Route, Routes, useNavigate } from 'react-router'
import { CollectionPage } from './CollectionPage'
import { CollectionsCard } from './CollectionsCard'
import { HistoryCard } from './HistoryCard'
import { LeakPage } from './LeakPage'
import { leakPath } from './paths'

function Overview() {
  const navigate = useNavigate()
  return (
    <Flex vertical gap={12}>
      <HistoryCard />
      <CollectionsCard />
      <Card size="small" title="泄露事件">
        <Flex align="center" gap={12}>
          <Button onClick={() => void navigate(leakPath)}>登记泄露事件</Button>
          <Typography.Text>名单发错了群、纸质表丢失、电脑被盗，都在这里登记，印出报告。</Typography.Text>
        </Flex>
      </Card>
    </Flex>
  )
}

/** 设置—个人信息: what is still to be cleared, the register of collections, and leaks. */
export function PersonalDataSettings() {
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path="collections/:entry" element={<CollectionPage />} />
      <Route path="leak" element={<LeakPage />} />
    </Routes>
  )
}
