import { Route, Routes } from 'react-router'
import { ReportList } from './ReportList'
import { ReportPage } from './ReportPage'

/** 工作报告: the list, and one report. */
export const ReportsRoutes = () => (
  <Routes>
    <Route index element={<ReportList />} />
    <Route path=":reportId" element={<ReportPage />} />
  </Routes>
)
