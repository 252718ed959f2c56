import { account } from './account'
import { alignment } from './alignment'
import { ageTagRule } from './age-tag-rule'
import { appointment } from './appointment'
import { assessment } from './assessment'
import { assessmentObjection } from './assessment-objection'
import { assessmentScheme } from './assessment-scheme'
import { attachment } from './attachment'
import { calendarDay } from './calendar-day'
import { certificateItem } from './certificate-item'
import { certificateRequest } from './certificate-request'
import { classTable } from './class-table'
import { collection } from './collection'
import { columnMatch } from './column-match'
import { topic } from './topic'
import { supervision } from './supervision'
import { supervisionLights } from './supervision-lights'
import { noticeRule } from './notice-rule'
import { publicNotice } from './public-notice'
import { memberUnit } from './member-unit'
import { regulation } from './regulation'
import type { RecordKind } from './define-record'
import { design } from './design'
import { distinctPeople } from './distinct-people'
import { dueRule } from './due-rule'
import { estate } from './estate'
import { formReport } from './form-report'
import { greenCase } from './green-case'
import { grid } from './grid'
import { house } from './house'
import { household } from './household'
import { importBatch } from './import-batch'
import { leak } from './leak'
import { listRule } from './list-rule'
import { listing } from './listing'
import { meeting } from './meeting'
import { meetingKindSetting } from './meeting-kind-setting'
import { occupancy } from './occupancy'
import { office } from './office'
import { organisation } from './organisation'
import { numberGap } from './number-gap'
import { numberRange } from './number-range'
import { issuedPaper } from './paper'
import { paperKey } from './paper-key'
import { paperRule } from './paper-rule'
import { paperWording } from './paper-wording'
import { resident } from './resident'
import { savedFilter } from './saved-filter'
import { sealUse } from './seal-use'
import { series } from './series'
import { streetForm } from './street-form'
import { topicRule } from './topic-rule'
import { ownFacts } from './own-facts'
import { ownerBallot } from './owner-ballot'
import { ownersCommittee } from './owners-committee'
import { ownersVote } from './owners-vote'
import { periodRule } from './period-rule'
import { propertyEnterprise } from './property-enterprise'
import { serviceContract } from './service-contract'
import { partyOrganisation } from './party-organisation'
import { partyMember } from './party-member'
import { crossPost } from './cross-post'
import { jointUnit } from './joint-unit'
import { jointItem } from './joint-item'
import { jointAgreement } from './joint-agreement'
import { programme } from './programme'
import { opinionGathering } from './opinion-gathering'
import { partyPlace } from './party-place'
import { placeUse } from './place-use'
import { promisedService } from './promised-service'
import { serviceCheck } from './service-check'
import { associationReport } from './association-report'
import { survey } from './survey'
import { surveySheet } from './survey-sheet'
import { valueAlias } from './value-alias'
import { visit } from './visit'
import { visitRule } from './visit-rule'
import { volunteer } from './volunteer'
import { volunteerActivity } from './volunteer-activity'
import { volunteerPointRule } from './volunteer-point-rule'
import { volunteerService } from './volunteer-service'
import { volunteerTeam } from './volunteer-team'
import { voteRuleVersion } from './vote-rule'

/** Every kind of record the app keeps. A new kind is one file and one line here; then raise SCHEMA_VERSION. */
export const recordKinds: readonly RecordKind[] = [
  resident,
  leak,
  household,
  house,
  organisation,
  appointment,
  meeting,
  issuedPaper,
  office,
  account,
  collection,
  occupancy,
  visit,
  visitRule,
  ageTagRule,
  grid,
  importBatch,
  columnMatch,
  valueAlias,
  distinctPeople,
  savedFilter,
  attachment,
  topic,
  supervision,
  supervisionLights,
  publicNotice,
  noticeRule,
  memberUnit,
  regulation,
  dueRule,
  meetingKindSetting,
  topicRule,
  calendarDay,
  design,
  alignment,
  voteRuleVersion,
  ownersVote,
  ownerBallot,
  estate,
  propertyEnterprise,
  serviceContract,
  ownersCommittee,
  periodRule,
  greenCase,
  volunteerTeam,
  volunteer,
  volunteerActivity,
  volunteerService,
  volunteerPointRule,
  survey,
  surveySheet,
  partyOrganisation,
  partyMember,
  crossPost,
  jointUnit,
  jointItem,
  jointAgreement,
  programme,
  opinionGathering,
  partyPlace,
  placeUse,
  promisedService,
  serviceCheck,
  associationReport,
  assessmentScheme,
  assessment,
  assessmentObjection,
  classTable,
  listRule,
  listing,
  certificateItem,
  certificateRequest,
  paperWording,
  paperRule,
  numberRange,
  numberGap,
  paperKey,
  sealUse,
  series,
  streetForm,
  formReport,
  ownFacts,
]
