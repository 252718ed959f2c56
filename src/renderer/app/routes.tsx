import { Navigate, useRouteError, type RouteObject } from 'react-router'
import { AccountsPage } from '../features/accounts/AccountsPage'
import { AgeTagSettings } from '../features/age-tags/AgeTagSettings'
import { AgeTagsPage } from '../features/age-tags/AgeTagsPage'
import { ReportsRoutes } from '../features/association-reports/ReportsRoutes'
import { AssociationRoutes } from '../features/association/AssociationRoutes'
import { BackupSettings } from '../features/backup/BackupSettings'
import { LastCopies } from '../features/backup/LastCopies'
import { GridsPage } from '../features/grids/GridsPage'
import { CertificatesRoutes } from '../features/certificates/CertificatesRoutes'
import { CertificateItemsPage } from '../features/certificates/items/CertificateItemsPage'
import { PaperWordingPage } from '../features/certificates/wording/PaperWordingPage'
import { DesignsRoutes } from '../features/designs/DesignsRoutes'
import { DuplicatesRoutes } from '../features/duplicates/DuplicatesRoutes'
import { HistoryRoutes } from '../features/history/HistoryRoutes'
import { HomeRoutes } from '../features/home/HomeRoutes'
import { ImportBatchesRoutes } from '../features/import-batches/ImportBatchesRoutes'
import { MeetingRulesPage } from '../features/meeting-rules/MeetingRulesPage'
import { MeetingsRoutes } from '../features/meetings/MeetingsRoutes'
import { OversightRoutes } from '../features/oversight/OversightRoutes'
import { OwnersVotesRoutes } from '../features/owners-votes/OwnersVotesRoutes'
import { PapersRoutes } from '../features/papers/PapersRoutes'
import { PartyRoutes } from '../features/party-building/PartyRoutes'
import { PersonalDataSettings } from '../features/personal-data/PersonalDataSettings'
import { OwnerRights } from '../features/personal-data/OwnerRights'
import { PersonRights } from '../features/personal-data/PersonRights'
import { VolunteerRights } from '../features/personal-data/VolunteerRights'
import { PeriodsPage } from '../features/periods/PeriodsPage'
import { PlacesRoutes } from '../features/places/PlacesRoutes'
import { CasesRoutes } from '../features/green-channel/CasesRoutes'
import {
  ContractsRoutes,
  EnterprisesRoutes,
  EstatesRoutes,
  PromisedServicesRoutes,
} from '../features/property/PropertyRoutes'
import { PublicNoticesRoutes } from '../features/public-notices/PublicNoticesRoutes'
import { ResidentsRoutes } from '../features/residents/ResidentsRoutes'
import { RosterExportPage } from '../features/roster-export/RosterExportPage'
import { RosterImportRoutes } from '../features/roster-import/RosterImportRoutes'
import { OfficeSettings } from '../features/settings/OfficeSettings'
import { SettingsFrame, type SettingsPart } from '../features/settings/SettingsFrame'
import { VolunteersRoutes } from '../features/volunteers/VolunteersRoutes'
import { VoteRulesPage } from '../features/vote-rules/VoteRulesPage'
import { StreetFormsRoutes } from '../features/street-forms/StreetFormsRoutes'
import { SupervisionRoutes } from '../features/supervision/SupervisionRoutes'
import { SurveysRoutes } from '../features/surveys/SurveysRoutes'
import { TopicsRoutes } from '../features/topics/TopicsRoutes'
import { VisitsPage } from '../features/visits/VisitsPage'
import { Frame } from './Frame'

/** Hands a fault on to the boundary around the whole app, so that there is one place for faults. */
function PassOnFault(): never {
  throw useRouteError()
}

const settingsParts: readonly SettingsPart[] = [
  { path: '/settings', label: '单位' },
  { path: '/settings/accounts', label: '账户' },
  { path: '/settings/backup', label: '备份' },
  { path: '/settings/personal-data', label: '个人信息' },
  { path: '/settings/vote-rules', label: '表决规则' },
  { path: '/settings/meeting-rules', label: '会议规则' },
  { path: '/settings/periods', label: '办理期限' },
  { path: '/settings/certificates', label: '证明事项' },
  { path: '/settings/age-tags', label: '年龄标签' },
  { path: '/settings/wording', label: '文书用语' },
  { path: '/settings/log', label: '日志' },
]

/** Every screen and its address. Addresses hold ids, never a name or a number of a person. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Frame />,
    errorElement: <PassOnFault />,
    children: [
      { index: true, element: <HomeRoutes safety={<LastCopies when={false} />} /> },
      { path: 'residents/*', element: <ResidentsRoutes /> },
      { path: 'residents/:id/personal-data', element: <PersonRights /> },
      { path: 'residents/import/*', element: <RosterImportRoutes about="residents" /> },
      { path: 'houses/import/*', element: <RosterImportRoutes about="houses" /> },
      { path: 'enterprises/import/*', element: <RosterImportRoutes about="enterprises" /> },
      { path: 'volunteers/import/*', element: <RosterImportRoutes about="volunteers" /> },
      { path: 'houses/export', element: <RosterExportPage about="houses" /> },
      { path: 'enterprises/export', element: <RosterExportPage about="enterprises" /> },
      { path: 'volunteers/export', element: <RosterExportPage about="volunteers" /> },
      { path: 'residents/imports/*', element: <ImportBatchesRoutes /> },
      { path: 'residents/duplicates/*', element: <DuplicatesRoutes /> },
      { path: 'residents/age-tags', element: <AgeTagsPage /> },
      { path: 'houses/*', element: <PlacesRoutes /> },
      { path: 'houses/:id/owners/:nth', element: <OwnerRights /> },
      { path: 'visits', element: <VisitsPage /> },
      { path: 'grids', element: <GridsPage /> },
      { path: 'assessments/*', element: <OversightRoutes /> },
      { path: 'party/*', element: <PartyRoutes /> },
      { path: 'cases/*', element: <CasesRoutes /> },
      { path: 'volunteers/:id/personal-data', element: <VolunteerRights /> },
      { path: 'volunteers/*', element: <VolunteersRoutes /> },
      { path: 'surveys/*', element: <SurveysRoutes /> },
      { path: 'estates/*', element: <EstatesRoutes /> },
      { path: 'enterprises/*', element: <EnterprisesRoutes /> },
      { path: 'service-contracts/*', element: <ContractsRoutes /> },
      { path: 'promised-services/*', element: <PromisedServicesRoutes /> },
      { path: 'association/*', element: <AssociationRoutes /> },
      { path: 'reports/*', element: <ReportsRoutes /> },
      { path: 'meetings/*', element: <MeetingsRoutes /> },
      { path: 'owners-votes/*', element: <OwnersVotesRoutes /> },
      { path: 'supervision/*', element: <SupervisionRoutes /> },
      { path: 'public-notices/*', element: <PublicNoticesRoutes /> },
      { path: 'topics/*', element: <TopicsRoutes /> },
      { path: 'forms/*', element: <StreetFormsRoutes /> },
      { path: 'papers/issue/*', element: <CertificatesRoutes /> },
      { path: 'papers/designs/*', element: <DesignsRoutes /> },
      { path: 'papers/*', element: <PapersRoutes /> },
      { path: 'history/*', element: <HistoryRoutes /> },
      {
        path: 'settings',
        element: <SettingsFrame parts={settingsParts} />,
        children: [
          { index: true, element: <OfficeSettings /> },
          { path: 'accounts/*', element: <AccountsPage /> },
          { path: 'backup/*', element: <BackupSettings /> },
          { path: 'personal-data/*', element: <PersonalDataSettings /> },
          { path: 'vote-rules', element: <VoteRulesPage /> },
          { path: 'meeting-rules', element: <MeetingRulesPage /> },
          { path: 'periods', element: <PeriodsPage /> },
          { path: 'certificates', element: <CertificateItemsPage /> },
          { path: 'age-tags', element: <AgeTagSettings /> },
          { path: 'wording', element: <PaperWordingPage /> },
          { path: 'log', element: <Navigate to="/history" replace /> },
        ],
      },
      { path: '*', element: <Navigate to="/" replace /> },
    ],
  },
]
