import { activityRoster } from './activity-roster'
import { appointment } from './appointment'
import { assessmentRanking } from './assessment-ranking'
import { associationReportSheet } from './association-report'
import { ballot } from './ballot'
import { caseBulletin } from './case-bulletin'
import { countSheet } from './count-sheet'
import type { PrintableDocument } from './define-document'
import { electionMethod } from './election-method'
import { electionResultReport } from './election-result'
import { fourStepsConsultation, fourStepsProposal } from './four-steps'
import { jointAgreementSheet } from './joint-agreement'
import { letterRegister } from './letter-register'
import { meetingAgenda } from './meeting-agenda'
import { meetingNotice } from './meeting-notice'
import { memberList } from './member-list'
import { minutes } from './minutes'
import { officePapers } from './office-papers'
import { ownersBallot } from './owners-ballot'
import { ownersResult } from './owners-result'
import { preparationReport } from './preparation-report'
import { publicNoticeSheet } from './public-notice'
import { recheckOpinion } from './recheck-opinion'
import { rectificationNotice } from './rectification-notice'
import { regulationSheet } from './regulation'
import { resolution } from './resolution'
import { signInSheet } from './sign-in-sheet'
import { supervisionSlip } from './supervision-slip'
import { talkNotice } from './talk-notice'
import { surveyForm } from './survey-form'
import { topicForm } from './topic-form'

/** Every paper the office issues. */
export const documents: readonly PrintableDocument[] = [
  meetingNotice,
  meetingAgenda,
  signInSheet,
  activityRoster,
  topicForm,
  memberList,
  preparationReport,
  electionMethod,
  ballot,
  countSheet,
  electionResultReport,
  ownersBallot,
  ownersResult,
  resolution,
  regulationSheet,
  publicNoticeSheet,
  minutes,
  supervisionSlip,
  talkNotice,
  rectificationNotice,
  recheckOpinion,
  assessmentRanking,
  caseBulletin,
  surveyForm,
  associationReportSheet,
  jointAgreementSheet,
  appointment,
  letterRegister,
  fourStepsProposal,
  fourStepsConsultation,
  ...officePapers,
]
