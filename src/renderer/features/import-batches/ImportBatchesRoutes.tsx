import { Route, Routes } from 'react-router'
import { BatchList } from './BatchList'
import { WaitingNumbers } from './WaitingNumbers'

/** 导入记录: which rosters were imported, and who was taken in without a number. */
export function ImportBatchesRoutes() {
  return (
    <Routes>
      <Route index element={<BatchList />} />
      <Route path="numbers" element={<WaitingNumbers />} />
    </Routes>
  )
}
