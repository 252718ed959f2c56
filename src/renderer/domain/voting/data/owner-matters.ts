/** What owners decide together: the nine items of 民法典 art. 278, and by which rule each is decided; before 2021 by 物业管理条例 arts. 11, 12. */
export type OwnerMatterKind = {
  readonly item: number
  readonly label: string
  readonly ruleId: 'OW1' | 'OW2'
  readonly formerRuleId: 'OW0' | 'OW0S'
}

export const ownerMatters: readonly OwnerMatterKind[] = [
  { item: 1, label: '制定和修改业主大会议事规则', ruleId: 'OW1', formerRuleId: 'OW0' },
  { item: 2, label: '制定和修改管理规约', ruleId: 'OW1', formerRuleId: 'OW0' },
  { item: 3, label: '选举业主委员会或者更换业主委员会成员', ruleId: 'OW1', formerRuleId: 'OW0' },
  { item: 4, label: '选聘和解聘物业服务企业或者其他管理人', ruleId: 'OW1', formerRuleId: 'OW0' },
  { item: 5, label: '使用建筑物及其附属设施的维修资金', ruleId: 'OW1', formerRuleId: 'OW0S' },
  { item: 6, label: '筹集建筑物及其附属设施的维修资金', ruleId: 'OW2', formerRuleId: 'OW0S' },
  { item: 7, label: '改建、重建建筑物及其附属设施', ruleId: 'OW2', formerRuleId: 'OW0S' },
  { item: 8, label: '改变共有部分的用途或者利用共有部分从事经营活动', ruleId: 'OW2', formerRuleId: 'OW0' },
  { item: 9, label: '有关共有和共同管理权利的其他重大事项', ruleId: 'OW1', formerRuleId: 'OW0' },
]
