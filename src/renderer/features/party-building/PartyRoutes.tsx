import { Navigate, Route, Routes } from 'react-router'
import { CoveragePage } from './organisations/CoveragePage'
import { CrossPostList } from './organisations/CrossPostList'
import { OrganisationList } from './organisations/OrganisationList'
import { OrganisationPage } from './organisations/OrganisationPage'

/** 党建（红）: organisations and their coverage, cross-posts. */
export function PartyRoutes() {
  return (
    <Routes>
      <Route index element={<Navigate to="/party/organisations" replace />} />
      <Route path="organisations" element={<OrganisationList />} />
      <Route path="organisations/:organisationId" element={<OrganisationPage />} />
      <Route path="coverage" element={<CoveragePage />} />
      <Route path="cross-posts" element={<CrossPostList />} />
    </Routes>
  )
}
