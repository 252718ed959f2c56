import { Route, Routes } from 'react-router'
import { NoticeList } from './NoticeList'
import { NoticePage } from './NoticePage'

/** 公示: what was shown to the public, where, how long, and what was said against it. */
export function PublicNoticesRoutes() {
  return (
    <Routes>
      <Route index element={<NoticeList />} />
      <Route path=":noticeId" element={<NoticePage />} />
    </Routes>
  )
}
