import { daysAfter } from '../../people/days'
import { COMMITTEE_FILING } from '../../periods/data/periods'
import { periodOn } from '../../periods/period-on'
import { noticeBy, noticeClocks, type NoticeClock } from '../../property/contract-clock'
import { contractState } from '../../property/contract-spans'
import { contractName } from '../../property/edit-contract'
import { committeeName, lastDay } from '../../property/edit-committee'
import { estate } from '../../records/estate'
import { ownersCommittee, type OwnersCommittee } from '../../records/owners-committee'
import { periodRule } from '../../records/period-rule'
import { propertyEnterprise } from '../../records/property-enterprise'
import { serviceContract, type ServiceContract } from '../../records/service-contract'
import type { DueItem, DueSource, RecordsNow } from '../due-item'

const ownDays = '不是上级规定，由本单位自定'
const contractKinds = [serviceContract, estate, propertyEnterprise, periodRule]
const pathOf = ({ id }: ServiceContract): string => `/service-contracts/${id}`

/** Contracts whose time runs out, or has run out without anybody having decided. */
export const contractEnds: DueSource = {
  id: 'contract-ends',
  label: '物业合同到期',
  kinds: contractKinds,
  days: [120, 90, 60, 30],
  basis: `${ownDays}：到期前 120、90、60、30 天提醒`,
  items: (records, { to, today }) => {
    const all = records.all(serviceContract)
    return all.flatMap((one): readonly DueItem[] => {
      const { endsOn } = one
      const state = contractState(one, all, today)
      if (endsOn === undefined || endsOn > to || one.endedOn !== undefined || state === 'over') return []
      const continuing = state === 'continuing'
      return [
        {
          key: one.id,
          title: `${continuing ? '物业合同已到期' : '物业合同到期'}：${contractName(one, records)}`,
          day: endsOn,
          path: pathOf(one),
          note: continuing
            ? '现按不定期合同继续（民法典第九百四十八条），请推动业主决定续聘或另选'
            : '决定续聘或另选',
        },
      ]
    })
  },
}

const noticeTitles: Readonly<Record<NoticeClock['by'], string>> = {
  enterprise: '企业不续签须在此日前书面通知',
  owners: '业主解聘须在此日前书面通知',
}

/** The last days on which owners and enterprises can still give notice; once over they are told no more. */
export const contractNotices: DueSource = {
  id: 'contract-notices',
  label: '物业合同通知期限',
  kinds: contractKinds,
  days: [30, 7],
  basis: `期限按“办理期限”里的规定；提醒天数${ownDays}`,
  items: (records, { from, to, today }) => {
    const rules = records.all(periodRule)
    return records
      .all(serviceContract)
      .filter(({ endedOn }) => endedOn === undefined)
      .flatMap(one =>
        noticeClocks(one, rules, today)
          .filter(({ day, by }) => day >= from && day <= to && noticeBy(one, by) === undefined)
          .map(({ by, day, days, basis }) => ({
            key: `${one.id} ${by}`,
            title: `${noticeTitles[by]}：${contractName(one, records)}`,
            day,
            path: pathOf(one),
            note: `到期前 ${days} 天，${basis}`,
            ...(day < today && { done: true as const }),
          })),
      )
  },
}

/** Contracts that were ended without rooms and papers having been handed over. */
export const handovers: DueSource = {
  id: 'contract-handovers',
  label: '物业交接',
  kinds: contractKinds,
  days: [30, 7],
  basis: '《民法典》第九百四十九条：合同终止后退出、移交用房和资料',
  items: (records, { to }) =>
    records.all(serviceContract).flatMap(one =>
      one.endedOn === undefined || one.endedOn > to || one.handedOverOn !== undefined
        ? []
        : [
            {
              key: one.id,
              title: `物业用房和资料移交：${contractName(one, records)}`,
              day: one.endedOn,
              path: pathOf(one),
            },
          ],
    ),
}

const titleOf = (one: OwnersCommittee, records: RecordsNow): string =>
  `${records.find(estate, one.estateId)?.name ?? ''} ${committeeName(one)}`

const committeePath = ({ estateId }: OwnersCommittee): string => `/estates/${estateId}`

/** Committees whose term runs out, or has run out without another having followed. */
export const committeeTerms: DueSource = {
  id: 'committee-terms',
  label: '业委会任期届满',
  kinds: [ownersCommittee, estate],
  days: [90, 60, 30],
  basis: `${ownDays}：届满前 90、60、30 天提醒`,
  items: (records, { to }) => {
    const all = records.all(ownersCommittee)
    const isLast = (one: OwnersCommittee): boolean =>
      !all.some(other => other.estateId === one.estateId && other.termFrom > one.termFrom)
    return all
      .filter(one => lastDay(one) <= to && isLast(one))
      .map(one => ({
        key: one.id,
        title: `任期届满，准备换届：${titleOf(one, records)}`,
        day: lastDay(one),
        path: committeePath(one),
      }))
  },
}

/** Committees that were elected and are not yet filed. */
export const committeeFilings: DueSource = {
  id: 'committee-filings',
  label: '业委会备案',
  kinds: [ownersCommittee, estate, periodRule],
  days: [30, 7],
  basis: `期限按“办理期限”里的规定；提醒天数${ownDays}`,
  items: (records, { to, today }) => {
    const { length, basis } = periodOn(COMMITTEE_FILING, records.all(periodRule), today)
    return records
      .all(ownersCommittee)
      .filter(one => one.filedOn === undefined && lastDay(one) >= today)
      .map(one => ({
        key: one.id,
        title: `备案：${titleOf(one, records)}`,
        day: daysAfter(one.electedOn, length),
        path: committeePath(one),
        note: basis,
      }))
      .filter(({ day }) => day <= to)
  },
}
