import type { MeetingKind, Parameter } from '../meeting-kind'
import { electingPapers, resolvingPapers } from './paper-sets'

const example = (value: number, basis: string): Parameter => ({
  value,
  basis: `参考外地做法：${basis}`,
  from: 'example',
})

const association = {
  bodyLabel: '促进会全称',
  body: 'association',
  proxies: true,
} as const satisfies Partial<MeetingKind>

export const foundingMeeting: MeetingKind = {
  ...association,
  id: 'founding',
  name: '促进会成立大会',
  titleEnding: '成立大会',
  convenor: '主办单位',
  attends: '全体成员单位代表',
  roll: ['member-units', 'representatives'],
  agenda: [
    { kind: 'report', title: '{name}筹备情况报告' },
    { kind: 'rule', title: '{name}党建联席会议制度' },
    { kind: 'rule', title: '{name}工作例会制度' },
    { kind: 'rule', title: '{name}协商议事制度' },
    { kind: 'election', title: '选举会长、常务副会长、副会长' },
    { kind: 'letters', title: '颁发聘书' },
  ],
  ruleIds: ['AS1'],
  papers: ['preparation-report', ...electingPapers],
  election: {
    ruleId: 'AS1',
    posts: [
      { title: '会长', seats: 1 },
      { title: '常务副会长', seats: 1 },
      { title: '副会长', seats: 2 },
    ],
    termYears: 3,
  },
}

/** The meetings of the association (domain handbook §1.4–1.6). The figures are other communities'; they disagree, so the office sets its own. */
export const associationKinds: readonly MeetingKind[] = [
  foundingMeeting,
  {
    ...association,
    id: 'regular',
    name: '工作例会',
    titleEnding: '工作例会',
    convenor: '会长',
    attends: '会长、副会长、成员单位代表',
    roll: ['member-units', 'officers'],
    everyMonths: example(1, '每月一次；也有每季度一次的'),
    noticeDays: example(3, '提前 3 天告知时间、地点、议题、参会人员'),
    agenda: [
      { kind: 'follow-up', title: '上次议定事项落实情况' },
      { kind: 'discussion', title: '确认上次会议纪要' },
      { kind: 'report', title: '物业服务工作汇报' },
      { kind: 'discussion', title: '重要事项' },
      { kind: 'discussion', title: '下一步工作安排' },
    ],
    ruleIds: ['AS1'],
    papers: resolvingPapers,
  },
  {
    ...association,
    id: 'party-joint',
    name: '党建联席会议',
    titleEnding: '党建联席会议',
    convenor: '社区党组织',
    attends: '共建单位党组织负责人；驻区单位代表、居民代表列席',
    roll: ['member-units'],
    everyMonths: example(3, '每季度一次；也有半年一次、每月至少一次的'),
    noticeDays: example(3, '时间、议题提前 3 天告知'),
    topicDays: example(15, '各单位提前 15 天报送议题'),
    agenda: [
      { kind: 'follow-up', title: '上次议定事项落实情况' },
      { kind: 'report', title: '党建共建工作情况' },
      { kind: 'discussion', title: '需求清单、资源清单、项目清单' },
      { kind: 'discussion', title: '下一步共建安排' },
    ],
    ruleIds: ['AS1'],
    papers: resolvingPapers,
  },
  {
    ...association,
    id: 'consultation',
    name: '协商议事会',
    titleEnding: '协商议事会',
    convenor: '社区党组织；或一半以上成员提议',
    attends: '议事委员会成员；与议题有关的居民、单位',
    roll: ['member-units', 'representatives'],
    everyMonths: example(6, '每年不少于两次；也有社区每季度、小区每月一次的'),
    noticeDays: example(3, '提前通报协商内容；天数没有找到统一规定，先按 3 天'),
    topicDays: example(7, '提前一周定议题'),
    agenda: [
      { kind: 'follow-up', title: '上次议定事项落实情况' },
      { kind: 'discussion', title: '协商议题' },
    ],
    ruleIds: ['CN1'],
    papers: resolvingPapers,
    proxies: false,
  },
  {
    ...association,
    id: 'renewal',
    name: '促进会换届大会',
    titleEnding: '换届大会',
    convenor: '会长',
    attends: '全体成员单位代表',
    roll: ['member-units', 'representatives'],
    agenda: [
      { kind: 'follow-up', title: '上次议定事项落实情况' },
      { kind: 'report', title: '{name}工作报告' },
      { kind: 'rule', title: '{name}选举办法' },
      { kind: 'election', title: '选举会长、常务副会长、副会长' },
      { kind: 'letters', title: '颁发聘书' },
    ],
    ruleIds: ['AS1'],
    papers: electingPapers,
    ...(foundingMeeting.election && { election: foundingMeeting.election }),
  },
]
