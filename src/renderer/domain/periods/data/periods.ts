/** A period something is to be done in: how long it is where the office has set nothing else, and on what ground. */
export type Period = {
  readonly id: string
  readonly group: '物业合同与业委会' | '诉求办理' | '物业考核'
  readonly label: string
  readonly unit: '天' | '小时'
  readonly length: number
  readonly basis: string
}

/** Ids of the periods that are asked for by name. */
export const OWNERS_NOTICE = 'contract-owners-notice'
export const ENTERPRISE_NOTICE = 'contract-enterprise-notice'
export const OPEN_ENDED_NOTICE = 'contract-open-ended-notice'
export const COMMITTEE_FILING = 'committee-filing'

export const ASSESSMENT_OBJECTION = 'assessment-objection'
export const ASSESSMENT_REVIEW = 'assessment-review'

export const CASE_PERIODS = { simple: 'case-simple', complex: 'case-complex', hard: 'case-hard' } as const

const contracts = { group: '物业合同与业委会', unit: '天' } as const

const cases = { group: '诉求办理', unit: '小时' } as const

const assessing = { group: '物业考核', unit: '天' } as const

/** Every period (domain handbook §3.2, §1.9). */
export const periods: readonly Period[] = [
  {
    ...contracts,
    id: ENTERPRISE_NOTICE,
    label: '物业企业不续签，提前书面通知业主',
    length: 90,
    basis: '《民法典》第九百四十七条：合同期限届满前九十日；合同另有约定的从约定',
  },
  {
    ...contracts,
    id: OWNERS_NOTICE,
    label: '业主决定解聘，提前书面通知物业企业',
    length: 60,
    basis: '《民法典》第九百四十六条：提前六十日；合同另有约定的从约定',
  },
  {
    ...contracts,
    id: OPEN_ENDED_NOTICE,
    label: '到期后继续服务的，解除前书面通知对方',
    length: 60,
    basis: '《民法典》第九百四十八条：不定期合同，提前六十日书面通知',
  },
  {
    ...contracts,
    id: COMMITTEE_FILING,
    label: '业委会选举后备案',
    length: 30,
    basis: '《物业管理条例》第十六条：选举产生之日起三十日内',
  },
  {
    ...cases,
    id: CASE_PERIODS.simple,
    label: '简单诉求，收到后反馈',
    length: 24,
    basis: '参考外地做法：简单事项 24 小时内由网格员办理，不是本地规定',
  },
  {
    ...cases,
    id: CASE_PERIODS.complex,
    label: '一般诉求，收到后反馈',
    length: 48,
    basis: '参考外地做法：绍兴 DB3306/T 075-2025 即时议 48 小时，不是本地规定',
  },
  {
    ...cases,
    id: CASE_PERIODS.hard,
    label: '疑难诉求，收到后反馈',
    length: 168,
    basis: '系统建议 7 天，不是上级规定',
  },
  {
    ...assessing,
    id: ASSESSMENT_OBJECTION,
    label: '考核结果公布后，企业提出异议',
    length: 7,
    basis: '系统建议 7 天，不是上级规定',
  },
  {
    ...assessing,
    id: ASSESSMENT_REVIEW,
    label: '收到考核异议后复核',
    length: 15,
    basis: '系统建议 15 天，不是上级规定',
  },
]
