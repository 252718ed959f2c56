import { Navigate, Route, Routes } from 'react-router'
import { CoveragePage } from './organisations/CoveragePage'
import { GatheringList } from './opinions/GatheringList'
import { GatheringPage } from './opinions/GatheringPage'
import { CrossPostList } from './organisations/CrossPostList'
import { OrganisationList } from './organisations/OrganisationList'
import { OrganisationPage } from './organisations/OrganisationPage'
import { PlaceList } from './places/PlaceList'
import { PlacePage } from './places/PlacePage'

/** 党建（红）: organisations and their coverage, cross-posts, places, opinions. */
export function PartyRoutes() {
  return (
    <Routes>
      <Route index element={<Navigate to="/party/organisations" replace />} />
      <Route path="organisations" element={<OrganisationList />} />
      <Route path="organisations/:organisationId" element={<OrganisationPage />} />
      <Route path="coverage" element={<CoveragePage />} />
      <Route path="cross-posts" element={<CrossPostList />} />
      <Route path="places" element={<PlaceList />} />
      <Route path="places/:placeId" element={<PlacePage />} />
      <Route path="opinions" element={<GatheringList />} />
      <Route path="opinions/:gatheringId" element={<GatheringPage />} />
    </Routes>
  )
}
