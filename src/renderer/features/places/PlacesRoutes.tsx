import { Route, Routes } from 'react-router'
import { HouseholdPage } from './HouseholdPage'
import { HouseholdsPage } from './HouseholdsPage'
import { HousePage } from './HousePage'
import { HousesPage } from './HousesPage'

/** 住户房屋: the board of houses and each house, the list of households and each household. */
export function PlacesRoutes() {
  return (
    <Routes>
      <Route index element={<HousesPage />} />
      <Route path=":id" element={<HousePage />} />
      <Route path="households" element={<HouseholdsPage />} />
      <Route path="households/:id" element={<HouseholdPage />} />
    </Routes>
  )
}
