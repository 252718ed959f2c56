import { Route, Routes } from 'react-router'
import { ActivityList } from './activities/ActivityList'
import { ActivityPage } from './activities/ActivityPage'
import { HoursPage } from './activities/HoursPage'
import { CertificateRegister } from './certificates/CertificateRegister'
import { TeamList } from './teams/TeamList'
import { TeamPage } from './teams/TeamPage'
import { VolunteerList } from './VolunteerList'
import { VolunteerPage } from './VolunteerPage'

/** 志愿服务: volunteers, their teams and activities, the hours served and the certificates of them. */
export function VolunteersRoutes() {
  return (
    <Routes>
      <Route index element={<VolunteerList />} />
      <Route path="teams" element={<TeamList />} />
      <Route path="teams/:teamId" element={<TeamPage />} />
      <Route path="activities" element={<ActivityList />} />
      <Route path="activities/:activityId" element={<ActivityPage />} />
      <Route path="activities/:activityId/hours" element={<HoursPage />} />
      <Route path="certificates" element={<CertificateRegister />} />
      <Route path=":volunteerId" element={<VolunteerPage />} />
    </Routes>
  )
}
