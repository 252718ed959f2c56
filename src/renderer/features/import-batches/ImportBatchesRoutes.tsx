import { Route, Routes } from 'react-router'
import { BatchList } from './BatchList'
import { ImportMemory } from './ImportMemory'
import { WaitingNumbers } from './WaitingNumbers'

/** 导入记录: which rosters were imported, what is remembered of how they are written, and who was taken in without a number. */
export function ImportBatchesRoutes() {
  return (
    <Routes>
      <Route index element={<BatchList />} />
      <Route path="memory" element={<ImportMemory />} />
      <Route path="numbers" element={<WaitingNumbers />} />
    </Routes>
  )
}
