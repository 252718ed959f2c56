import { Navigate, useRouteError, type RouteObject } from 'react-router'
import { HistoryRoutes } from '../features/history/HistoryRoutes'
import { HomeRoutes } from '../features/home/HomeRoutes'
import { MeetingsRoutes } from '../features/meetings/MeetingsRoutes'
import { PapersRoutes } from '../features/papers/PapersRoutes'
import { ResidentsRoutes } from '../features/residents/ResidentsRoutes'
import { RosterImportRoutes } from '../features/roster-import/RosterImportRoutes'
import { SettingsRoutes } from '../features/settings/SettingsRoutes'
import { Frame } from './Frame'

/** Hands a fault on to the boundary around the whole app, so that there is one place for faults. */
function PassOnFault(): never {
  throw useRouteError()
}

/** Every screen and its address. Addresses hold ids, never a name or a number of a person. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Frame />,
    errorElement: <PassOnFault />,
    children: [
      { index: true, element: <HomeRoutes /> },
      { path: 'residents/*', element: <ResidentsRoutes /> },
      { path: 'residents/import/*', element: <RosterImportRoutes /> },
      { path: 'meetings/*', element: <MeetingsRoutes /> },
      { path: 'papers/*', element: <PapersRoutes /> },
      { path: 'history/*', element: <HistoryRoutes /> },
      { path: 'settings/*', element: <SettingsRoutes /> },
      { path: '*', element: <Navigate to="/" replace /> },
    ],
  },
]
