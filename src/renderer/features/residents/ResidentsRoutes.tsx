import { Route, Routes } from 'react-router'
import { NewResident } from './NewResident'
import { ResidentList } from './ResidentList'
import { ResidentPage } from './ResidentPage'

/** 居民名册: the list, and each resident's own page. */
export function ResidentsRoutes() {
  return (
    <Routes>
      <Route index element={<ResidentList />} />
      <Route path="new" element={<NewResident />} />
      <Route path=":id" element={<ResidentPage />} />
    </Routes>
  )
}
