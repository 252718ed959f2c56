import { Route, Routes } from 'react-router'
import { MeetingList } from './MeetingList'
import { MeetingPage } from './MeetingPage'
import { NewMeeting } from './NewMeeting'

/** 会议: the list, a new one, and one meeting. */
export function MeetingsRoutes() {
  return (
    <Routes>
      <Route index element={<MeetingList />} />
      <Route path="new" element={<NewMeeting />} />
      <Route path=":meetingId" element={<MeetingPage />} />
    </Routes>
  )
}
