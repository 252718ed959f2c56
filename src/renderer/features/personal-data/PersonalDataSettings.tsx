import { Flex } from 'antd'
import { Route, Routes } from 'react-router'
import { CollectionPage } from './CollectionPage'
import { CollectionsCard } from './CollectionsCard'
import { HistoryCard } from './HistoryCard'
import { LeakPage } from './LeakPage'
import { LeaksCard } from './LeaksCard'

function Overview() {
  return (
    <Flex vertical gap={12}>
      <HistoryCard />
      <CollectionsCard />
      <LeaksCard />
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
      <Route path="leak/:id" element={<LeakPage />} />
    </Routes>
  )
}
