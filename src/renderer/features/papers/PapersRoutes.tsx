import { Route, Routes } from 'react-router'
import { PaperPage } from './PaperPage'
import { PaperRegister } from './PaperRegister'

/** 文书: the register of issued papers, and one paper as it was issued. */
export function PapersRoutes() {
  return (
    <Routes>
      <Route index element={<PaperRegister />} />
      <Route path=":paperId" element={<PaperPage />} />
    </Routes>
  )
}
