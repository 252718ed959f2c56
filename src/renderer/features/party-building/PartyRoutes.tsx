import { Navigate, Route, Routes } from 'react-router'
import { CoveragePage } from './organisations/CoveragePage'
import { AgreementPage } from './joint/AgreementPage'
import { ItemList } from './joint/ItemList'
import { ItemPage } from './joint/ItemPage'
import { UnitList } from './joint/UnitList'
import { UnitPage } from './joint/UnitPage'
import { GatheringList } from './opinions/GatheringList'
import { GatheringPage } from './opinions/GatheringPage'
import { CrossPostList } from './organisations/CrossPostList'
import { OrganisationList } from './organisations/OrganisationList'
import { OrganisationPage } from './organisations/OrganisationPage'
import { PlaceList } from './places/PlaceList'
import { PlacePage } from './places/PlacePage'
import { ProgrammeList } from './programmes/ProgrammeList'

/** 党建（红）: organisations and their coverage, cross-posts, joint building, programmes, places, opinions. */
export function PartyRoutes() {
  return (
    <Routes>
      <Route index element={<Navigate to="/party/organisations" replace />} />
      <Route path="organisations" element={<OrganisationList />} />
      <Route path="organisations/:organisationId" element={<OrganisationPage />} />
      <Route path="coverage" element={<CoveragePage />} />
      <Route path="cross-posts" element={<CrossPostList />} />
      <Route path="joint" element={<UnitList />} />
      <Route path="joint/lists" element={<ItemList />} />
      <Route path="joint/items/:itemId" element={<ItemPage />} />
      <Route path="joint/agreements/:agreementId" element={<AgreementPage />} />
      <Route path="joint/:unitId" element={<UnitPage />} />
      <Route path="programmes" element={<ProgrammeList />} />
      <Route path="places" element={<PlaceList />} />
      <Route path="places/:placeId" element={<PlacePage />} />
      <Route path="opinions" element={<GatheringList />} />
      <Route path="opinions/:gatheringId" element={<GatheringPage />} />
    </Routes>
  )
}
