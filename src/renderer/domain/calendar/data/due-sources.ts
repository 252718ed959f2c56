import type { DueSource } from '../due-item'
import { ageTags } from '../sources/age-tag-source'
import { adoptions, answers, terms, turns } from '../sources/association-sources'
import { cases } from '../sources/case-source'
import { endingNotices, objections, runningVotes, supervisions } from '../sources/follow-up-sources'
import { jointAgreementEnds, jointItems } from '../sources/joint-sources'
import { gatherings, placeUses } from '../sources/party-sources'
import { serviceChecks } from '../sources/service-source'
import { heldMeetings, meetingNotices, nextMeetings } from '../sources/meeting-sources'
import { assessmentReviews, listingEnds } from '../sources/oversight-sources'
import {
  committeeFilings,
  committeeTerms,
  contractEnds,
  contractNotices,
  handovers,
} from '../sources/property-sources'
import { streetForms } from '../sources/form-source'
import { topics } from '../sources/topic-source'
import { visits } from '../sources/visit-source'
import { activities, certificates } from '../sources/volunteer-sources'

/** Everything the office has to keep in mind. A new one is one entry here. */
export const dueSources: readonly DueSource[] = [
  heldMeetings,
  nextMeetings,
  meetingNotices,
  topics,
  supervisions,
  endingNotices,
  objections,
  runningVotes,
  terms,
  answers,
  adoptions,
  turns,
  cases,
  assessmentReviews,
  listingEnds,
  contractEnds,
  contractNotices,
  handovers,
  committeeTerms,
  committeeFilings,
  activities,
  certificates,
  serviceChecks,
  jointItems,
  jointAgreementEnds,
  gatherings,
  placeUses,
  visits,
  ageTags,
  streetForms,
]
