import { Route, Routes } from 'react-router'
import { EntryPage } from './EntryPage'
import { HistoryList } from './HistoryList'

/** 操作记录: who did what and when, and taking it back. */
export function HistoryRoutes() {
  return (
    <Routes>
      <Route index element={<HistoryList />} />
      <Route path=":id" element={<EntryPage />} />
    </Routes>
  )
}
