import { Route, Routes } from 'react-router'
import { AssessmentPage } from './AssessmentPage'
import { ClassesPage } from './ClassesPage'
import { ListsPage } from './ListsPage'
import { SchemeList } from './SchemeList'
import { SchemePage } from './SchemePage'

/** 考核: the schemes, one of them with its ranking, what one enterprise is given, the lists and the classes. */
export function OversightRoutes() {
  return (
    <Routes>
      <Route index element={<SchemeList />} />
      <Route path="lists" element={<ListsPage />} />
      <Route path="classes" element={<ClassesPage />} />
      <Route path=":schemeId" element={<SchemePage />} />
      <Route path=":schemeId/:assessmentId" element={<AssessmentPage />} />
    </Routes>
  )
}
