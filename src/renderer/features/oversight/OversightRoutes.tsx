import { Route, Routes } from 'react-router'
import { AssessmentPage } from './AssessmentPage'
import { SchemeList } from './SchemeList'
import { SchemePage } from './SchemePage'

/** 考核: the schemes, one of them with its ranking, and what one enterprise is given. */
export function OversightRoutes() {
  return (
    <Routes>
      <Route index element={<SchemeList />} />
      <Route path=":schemeId" element={<SchemePage />} />
      <Route path=":schemeId/:assessmentId" element={<AssessmentPage />} />
    </Routes>
  )
}
