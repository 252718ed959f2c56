import { Route, Routes } from 'react-router'
import { ComparePage } from './ComparePage'
import { DuplicateList } from './DuplicateList'

/** 查重: the pairs that were found, and any two records side by side. */
export function DuplicatesRoutes() {
  return (
    <Routes>
      <Route index element={<DuplicateList />} />
      <Route path=":oneId/:otherId" element={<ComparePage />} />
    </Routes>
  )
}
