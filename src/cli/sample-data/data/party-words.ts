/** What the sample says of party building, clearly made up. Who builds jointly with the community, what each needs and can give. */
export const jointUnits = [
  {
    name: '示例社区卫生服务站',
    introduction: '负责辖区基本医疗和公共卫生，在职 12 人。',
    need: { title: '小区里能坐下二十人的义诊场地', details: '每月半天，有桌椅和电源' },
    resource: { title: '全科医生每月义诊半天', details: '量血压、测血糖、用药咨询' },
  },
  {
    name: '示例第一小学',
    introduction: '在校学生 860 人，教职工 58 人。',
    need: { title: '学生社会实践岗位', details: '寒暑假，每次四十人' },
    resource: { title: '礼堂周末开放', details: '可坐三百人，提前一周约定' },
  },
  {
    name: '示例银行城区支行',
    introduction: '网点设在示例路，在职 25 人。',
    need: { title: '进小区宣传金融知识的机会', details: '每季度两次' },
    resource: { title: '防诈骗宣讲员 2 名', details: '自带宣传页和展板' },
  },
  {
    name: '示例供热公司',
    introduction: '负责辖区十个小区供暖。',
    need: { title: '各小区供暖联系人名单', details: '每个小区一名，供暖前核对' },
    resource: { title: '供暖检修服务队一支', details: '队员 6 人，供暖季上门' },
  },
  {
    name: '示例律师事务所',
    introduction: '执业律师 9 人，其中党员 4 人。',
    need: { title: '收集居民法律需求的渠道', details: '按月汇总，不记姓名' },
    resource: { title: '每周三下午法律咨询', details: '律师 1 名，在居委会接待' },
  },
] as const

/** What is carried out jointly: by which unit, for whose need, with whose resource, and how it went so far. */
export const jointProjects = [
  {
    ...{ title: '周末义诊进礼堂', unit: 0, need: 0, resource: 1 },
    notes: ['每月第二个周六上午', '已义诊 3 次，服务 140 人次', '全年 6 次已办完'],
  },
  {
    ...{ title: '小手拉大手防诈骗宣传', unit: 1, need: 1, resource: 2 },
    notes: ['学生随宣讲员入楼道宣传', '已走 4 个小区，发宣传页 600 份'],
  },
  { ...{ title: '供暖前上门检修', unit: 3, need: 3, resource: 3 }, notes: ['按小区排出检修日程'] },
  { ...{ title: '法律明白人培训', unit: 4, need: 4, resource: 4 }, notes: [] },
] as const

export const jointTerms = [
  '一、组织共建',
  '双方每季度联合开展一次主题党日。',
  '二、资源共享',
  '双方的场地、人员按清单互相支持，提前一周约定。',
  '三、服务共办',
  '清单里的项目由双方各定一名责任人，按季度通报进展。',
].join('\n')

/** What was agreed with the first units, how long ago it began and for how long it holds, in days, and what was done since. */
export const jointAgreements = [
  { began: 345, days: 365, notes: ['联合主题党日 2 次，义诊 3 次', '党员到小区报到 16 人次'] },
  { began: 160, days: 730, notes: ['礼堂开放 8 次'] },
  { began: 0, days: 365, notes: undefined },
] as const

/** A tree whose names are left to the office: what stands behind a programme is never made up. */
export const exampleProgramme = {
  entered: { name: '示例行动（名称照文件填写）', level: '社区', leaders: '示例社区党委' },
  tree: [
    '第一层（照文件填写）',
    '  第一项（照文件填写）',
    '  第二项（照文件填写）',
    '第二层（照文件填写）',
    '  第一项（照文件填写）',
  ].join('\n'),
} as const

/** Places of party building: what stands behind the name of the estate, and what there is. */
export const partyPlaces = [
  { name: '党群服务站', area: '120', seats: '40', facilities: '投影、会议桌、图书角' },
  { name: '红色议事厅', area: '60', seats: '24', facilities: '圆桌、白板' },
  { name: '党员活动室', area: '85.5', seats: '36', facilities: '电视、书柜、宣誓墙' },
] as const

export const placeUses = [
  { title: '主题党日', purpose: '党员学习', user: '小区党支部', from: '09:00', to: '10:30' },
  { title: '楼栋议事会', purpose: '协商议事', user: '社区居委会', from: '15:00', to: '17:00' },
  { title: '老年人手机课堂', purpose: '培训宣传', user: '社区居委会', from: '14:30', to: '16:00' },
  { title: '志愿者碰头会', purpose: '志愿服务', user: '邻里互助队', from: '19:00', to: '20:00' },
] as const

/** What residents are asked about before it is decided, what they said, and what was made of it. */
export const gatherings = [
  {
    ...{ subject: '增设电动自行车充电棚', way: '座谈会', asked: '住户、业委会、物业企业', count: '32' },
    opinions: [
      ['楼长', '充电棚离楼太近，夜里有声音', '采纳：移到北门内侧，离楼 15 米'],
      ['住户代表', '收费要公示', '采纳：价格写进告示牌'],
      ['住户代表', '希望能停三轮车', '部分采纳：留三个大车位'],
      ['物业企业', '电力增容要花时间', '采纳：先报装，再施工'],
    ],
  },
  {
    ...{ subject: '调整地面停车位', way: '入户走访', asked: '有车住户、沿路住户', count: '85' },
    opinions: [
      ['住户', '消防通道画线后车没有地方停', '采纳：先落实错时停车再画线'],
      ['住户', '来访车辆停放时间太长', ''],
    ],
  },
  {
    ...{ subject: '楼道堆物清理办法', way: '问卷', asked: '全体住户', count: '300' },
    opinions: [],
  },
] as const
