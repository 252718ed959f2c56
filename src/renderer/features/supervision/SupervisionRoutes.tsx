import { Route, Routes } from 'react-router'
import { SupervisionList } from './SupervisionList'
import { SupervisionPage } from './SupervisionPage'

/** 督办: orders that follow from decisions, until they are closed. */
export function SupervisionRoutes() {
  return (
    <Routes>
      <Route index element={<SupervisionList />} />
      <Route path=":orderId" element={<SupervisionPage />} />
    </Routes>
  )
}
