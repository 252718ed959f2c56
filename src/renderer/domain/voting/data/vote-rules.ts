import type { Base, RuleUse, Share, VoteRule } from '../vote-rule'

const atLeast = (of: Base, numerator: number, denominator: number): Share => ({
  of,
  fraction: { numerator, denominator },
  strict: false,
})

const moreThan = (of: Base, numerator: number, denominator: number): Share => ({
  of,
  fraction: { numerator, denominator },
  strict: true,
})

const fifth = { numerator: 1, denominator: 5 }
const third = { numerator: 1, denominator: 3 }

const civilCode = '《中华人民共和国民法典》第二百七十八条'
const regulation = '《物业管理条例》第十二条'

const ownersOf2021 = {
  use: 'owners',
  decides: 'matters',
  basis: civilCode,
  validFrom: '2021-01-01',
  attendance: atLeast('owners', 2, 3),
  area: true,
  proxies: true,
} as const

const ownersBefore2021 = {
  use: 'owners',
  decides: 'matters',
  basis: regulation,
  validTo: '2020-12-31',
  attendance: moreThan('owners', 1, 2),
  area: true,
  proxies: true,
} as const

/**
 * Rules the office may choose from (domain handbook §4.5); a vote keeps the rule it was held by, so a later edit changes no result. Read
 * in full: 民法典 arts. 278, 279, 1259; 物业管理条例 (2018) arts. 11–14. Those marked `own` are proposals, whose basis is the body's own rules.
 */
export const voteRules: readonly VoteRule[] = [
  {
    id: 'AS1',
    name: '促进会表决与选举',
    use: 'association',
    decides: 'both',
    basis: '由本会选举办法确定',
    own: true,
    attendance: atLeast('entitled', 2, 3),
    pass: moreThan('present', 1, 2),
    proxies: true,
  },
  { id: 'OW1', name: '业主共同决定：一般事项', ...ownersOf2021, pass: moreThan('taking', 1, 2) },
  { id: 'OW2', name: '业主共同决定：特别事项', ...ownersOf2021, pass: atLeast('taking', 3, 4) },
  {
    id: 'OW0',
    name: '业主大会（2020 年底前）：一般事项',
    ...ownersBefore2021,
    pass: moreThan('owners', 1, 2),
  },
  {
    id: 'OW0S',
    name: '业主大会（2020 年底前）：维修资金、改建重建',
    ...ownersBefore2021,
    pass: atLeast('owners', 2, 3),
  },
  {
    id: 'OW3',
    name: '住宅改经营性用房：有利害关系的业主',
    use: 'owners',
    decides: 'matters',
    basis: '《中华人民共和国民法典》第二百七十九条',
    validFrom: '2021-01-01',
    pass: atLeast('owners', 1, 1),
    proxies: true,
  },
  {
    id: 'OW4',
    name: '业主提议召开业主大会临时会议',
    use: 'owners',
    decides: 'petition',
    basis: '《物业管理条例》第十三条、第十四条',
    pass: atLeast('owners', 1, 5),
    calling: {
      proposers: [{ who: '业主', fraction: fifth }],
      noticeDays: 15,
      tell: '相关的居民委员会',
    },
  },
  {
    id: 'OC1',
    name: '业委会会议',
    use: 'committee',
    decides: 'both',
    basis: '由业主大会议事规则确定',
    own: true,
    attendance: moreThan('members', 1, 2),
    pass: atLeast('members', 1, 2),
    calling: { proposers: [{ who: '业委会委员', fraction: third }], noticeDays: 3 },
  },
  {
    id: 'RC1',
    name: '居民会议（2025 年底前）',
    use: 'residents',
    decides: 'both',
    basis: '《中华人民共和国城市居民委员会组织法》（2018年修正）第九条、第十条',
    validTo: '2025-12-31',
    attendance: moreThan('entitled', 1, 2),
    pass: moreThan('present', 1, 2),
    calling: {
      proposers: [
        { who: '十八周岁以上的居民', fraction: fifth },
        { who: '户', fraction: fifth },
        { who: '居民小组', fraction: third },
      ],
    },
  },
  {
    id: 'PT1',
    name: '党员大会（四议两公开）',
    use: 'party',
    decides: 'matters',
    basis: '“四议两公开”工作规则',
    attendance: atLeast('members', 2, 3),
    pass: moreThan('entitled', 1, 2),
  },
  {
    id: 'PT2',
    name: '党内选举（基层委员会）',
    use: 'party',
    decides: 'elections',
    basis: '《中国共产党基层组织选举工作条例》（2020年）',
    attendance: atLeast('entitled', 4, 5),
    pass: moreThan('present', 1, 2),
  },
  {
    id: 'CN1',
    name: '社区协商议事委员会',
    use: 'council',
    decides: 'both',
    basis: '由社区协商议事委员会的规则确定',
    own: true,
    pass: moreThan('members', 1, 2),
  },
]

/** A rule that holds but whose figures nobody has told us: the office enters what the law now says, with where it stands. */
export type RuleToEnter = Pick<VoteRule, 'id' | 'name'> & {
  readonly use: RuleUse
  readonly validFrom: string
  /** Which text is to be looked up. */
  readonly source: string
}

export const rulesToEnter: readonly RuleToEnter[] = [
  {
    id: 'RC2',
    name: '居民会议、居民代表会议（2026 年起）',
    use: 'residents',
    validFrom: '2026-01-01',
    source: '《中华人民共和国城市居民委员会组织法》（2025年修订）',
  },
]
