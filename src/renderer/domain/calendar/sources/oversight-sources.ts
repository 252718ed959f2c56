import { listNames } from '../../assessing/list-rules'
import { listingState } from '../../assessing/listings'
import type { Records } from '../../ports'
import { assessment } from '../../records/assessment'
import { assessmentObjection } from '../../records/assessment-objection'
import { listing } from '../../records/listing'
import { propertyEnterprise } from '../../records/property-enterprise'
import type { DueSource } from '../due-item'

const nameOf = (enterpriseId: string, records: Pick<Records, 'find'>): string =>
  records.find(propertyEnterprise, enterpriseId)?.name ?? ''

/** Objections to published results that wait for their review. */
export const assessmentReviews: DueSource = {
  id: 'assessment-reviews',
  label: '考核异议复核',
  kinds: [assessmentObjection, assessment, propertyEnterprise],
  days: [15, 3],
  basis: '期限按“办理期限”里的规定',
  items: (records, { to }) =>
    records.all(assessmentObjection).flatMap(one => {
      const about = records.find(assessment, one.assessmentId)
      return one.outcome !== undefined || about === undefined || one.dueOn > to
        ? []
        : [
            {
              key: one.id,
              title: `复核考核异议：${nameOf(about.enterpriseId, records)}`,
              day: one.dueOn,
              path: `/assessments/${about.schemeId}/${about.id}`,
            },
          ]
    }),
}

/** Entries of the red and the black list that come to their last day. */
export const listingEnds: DueSource = {
  id: 'listing-ends',
  label: '红黑榜期满',
  kinds: [listing, propertyEnterprise],
  days: [7, 1],
  basis: '不是上级规定，由本单位自定：期满前提醒',
  items: (records, { to, today }) =>
    records.all(listing).flatMap(one =>
      one.until === undefined || one.until > to || listingState(one, today) !== 'standing'
        ? []
        : [
            {
              key: one.id,
              title: `${listNames[one.list]}期满：${nameOf(one.enterpriseId, records)}`,
              day: one.until,
              path: '/assessments/lists',
            },
          ],
    ),
}
