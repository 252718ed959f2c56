import { Route, Routes } from 'react-router'
import { TopicList } from './TopicList'
import { TopicPage } from './TopicPage'

/** 议题: the list, and one topic. */
export function TopicsRoutes() {
  return (
    <Routes>
      <Route index element={<TopicList />} />
      <Route path=":topicId" element={<TopicPage />} />
    </Routes>
  )
}
