import { Route, Routes } from 'react-router'
import { CaseList } from './CaseList'
import { CasePage } from './CasePage'
import { FiguresPage } from './FiguresPage'

/** 绿色通道: the cases, one of them, and their monthly figures. */
export function CasesRoutes() {
  return (
    <Routes>
      <Route index element={<CaseList />} />
      <Route path="figures" element={<FiguresPage />} />
      <Route path=":caseId" element={<CasePage />} />
    </Routes>
  )
}
