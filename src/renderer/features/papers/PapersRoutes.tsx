import { Route, Routes } from 'react-router'
import { CheckPage } from './CheckPage'
import { NumbersPage } from './numbers/NumbersPage'
import { PaperPage } from './PaperPage'
import { PaperRegister } from './PaperRegister'
import { SealsPage } from './seals/SealsPage'

/** 文书: the register of issued papers, one paper as it was issued, how papers are numbered, the uses of seals, and checking a paper. */
export function PapersRoutes() {
  return (
    <Routes>
      <Route index element={<PaperRegister />} />
      <Route path="numbers" element={<NumbersPage />} />
      <Route path="seals" element={<SealsPage />} />
      <Route path="check" element={<CheckPage />} />
      <Route path=":paperId" element={<PaperPage />} />
    </Routes>
  )
}
