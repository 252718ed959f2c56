import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { draftNotice } from '../public-notice/draft-notice'
import type { NoticeWords } from '../public-notice/topic-words'
import { noticeRule } from '../records/notice-rule'
import { office, OFFICE_ID } from '../records/office'
import { publicNotice } from '../records/public-notice'
import { volunteerActivity, type VolunteerActivity } from '../records/volunteer-activity'
import { volunteerService } from '../records/volunteer-service'
import { ok, type Result } from '../result'
import { chineseDate } from '../text/chinese-date'
import { tenthsOf } from './served-hours'
import { signedUp } from './sign-up'
import { activityStepped, type ActivityStepRequest } from './take-activity-step'
import { hoursWords } from './tenths'
import { publicNameOfVolunteer } from './volunteer-name'

type Reading = Pick<Records, 'all' | 'find'>

/** What the notice of an activity's hours says: names whole only where their bearers agreed. */
function hoursNoticeWords(activity: VolunteerActivity, records: Reading): NoticeWords {
  const { title, from, to } = activity
  const served = signedUp(activity, records.all(volunteerService)).filter(one => tenthsOf(one) > 0)
  const lines = served.map(one => {
    const name = publicNameOfVolunteer(one.volunteerId, records)
    return `${name} ${hoursWords(tenthsOf(one))}小时`
  })
  const sum = served.reduce((total, one) => total + tenthsOf(one), 0)
  const days = from === to ? chineseDate(from) : `${chineseDate(from)}至${chineseDate(to)}`
  return {
    title: `“${title}”志愿服务时长公示`,
    body: [
      `${days}开展“${title}”志愿服务活动，${served.length}人参加，服务时长共${hoursWords(sum)}小时（不含往返途中）。现公示如下，有异议请向本单位提出：`,
      `${lines.join('；')}。`,
    ],
  }
}

type Context = { readonly records: Reading; readonly now: string; readonly newId: () => string }

/**
 * Shows the confirmed hours of an activity to the public: it takes the step, and the notice is posted with it. Gives the notice's id.
 * Refusals: those of {@link activityStepped}.
 */
export function publishHours(
  activity: VolunteerActivity,
  request: ActivityStepRequest,
  { records, now, newId }: Context,
): Result<{ readonly noticeId: string; readonly change: Change }> {
  const taken = activityStepped(activity, request, { records, now })
  if (!taken.ok) return taken
  const id = newId()
  const contact = records.find(office, OFFICE_ID)?.name ?? ''
  const words = hoursNoticeWords(activity, records)
  const at = { id, from: request.at.slice(0, 10), contact }
  const notice = { ...draftNotice('hours', { words }, at, records.all(noticeRule)), activityId: activity.id }
  return ok({
    noticeId: id,
    change: {
      cause: 'activity-published',
      detail: activity.title,
      save: [put(volunteerActivity, taken.value), put(publicNotice, notice)],
    },
  })
}
