import type { MeetingKind } from '../meeting-kind'
import { plainPapers, resolvingPapers } from './paper-sets'

const party = {
  bodyLabel: '党组织全称',
  body: 'other',
  convenor: '党组织书记',
  proxies: false,
} as const satisfies Partial<MeetingKind>

const owners = {
  bodyLabel: '业主大会或业委会全称',
  body: 'other',
  convenor: '业主委员会',
} as const satisfies Partial<MeetingKind>

const followUp = { kind: 'follow-up', title: '上次议定事项落实情况' } as const

/** The meetings of the party organisation, and of owners and their committee (domain handbook §4.1, §4.5). */
export const partyAndOwnersKinds: readonly MeetingKind[] = [
  {
    ...party,
    id: 'party-committee',
    name: '支委会',
    titleEnding: '支部委员会会议',
    attends: '支部委员会委员',
    roll: ['last-meeting'],
    agenda: [followUp],
    ruleIds: [],
    papers: plainPapers,
  },
  {
    ...party,
    id: 'party-members',
    name: '党员大会',
    titleEnding: '党员大会',
    attends: '全体党员',
    roll: ['party-members', 'last-meeting'],
    agenda: [followUp],
    ruleIds: ['PT1', 'PT2'],
    papers: resolvingPapers,
  },
  {
    ...owners,
    id: 'owners',
    name: '业主大会',
    titleEnding: '会议',
    attends: '全体业主',
    roll: [],
    noticeDays: {
      value: 15,
      basis: '《物业管理条例》第十四条：于会议召开 15 日以前通知全体业主，住宅小区的同时告知居民委员会',
      from: 'law',
    },
    agenda: [followUp],
    ruleIds: ['OW0', 'OW1'],
    papers: resolvingPapers,
    proxies: true,
  },
  {
    ...owners,
    id: 'owners-committee',
    name: '业委会会议',
    titleEnding: '会议',
    attends: '业主委员会委员',
    roll: ['last-meeting'],
    noticeDays: { value: 3, basis: '参考做法：提前 3 天通知委员，请按本小区议事规则核对', from: 'example' },
    agenda: [followUp],
    ruleIds: ['OC1'],
    papers: resolvingPapers,
    proxies: false,
  },
]
