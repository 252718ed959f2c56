import { Route, Routes } from 'react-router'
import { MembersPage } from './MembersPage'
import { OverviewPage } from './OverviewPage'
import { PostsPage } from './PostsPage'
import { RegulationPage } from './RegulationPage'
import { RegulationsPage } from './RegulationsPage'

/** 促进会: its record and state, its members, who holds its posts, and its rules. */
export function AssociationRoutes() {
  return (
    <Routes>
      <Route index element={<OverviewPage />} />
      <Route path="members" element={<MembersPage />} />
      <Route path="posts" element={<PostsPage />} />
      <Route path="regulations" element={<RegulationsPage />} />
      <Route path="regulations/:regulationId" element={<RegulationPage />} />
    </Routes>
  )
}
