import { Route, Routes } from 'react-router'
import { ComparePage } from './ComparePage'
import { DuplicateList } from './DuplicateList'

/** 查重: the groups that were found, and any records side by side. */
export function DuplicatesRoutes() {
  return (
    <Routes>
      <Route index element={<DuplicateList />} />
      <Route path="*" element={<ComparePage />} />
    </Routes>
  )
}
