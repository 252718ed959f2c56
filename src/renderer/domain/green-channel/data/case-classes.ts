/** Classes offered for a case; another can be typed. Cutting water or power to press for fees is forbidden (民法典 944). */
export const caseClasses: readonly string[] = [
  '物业收费',
  '停水停电催费',
  '房屋维修',
  '设施设备',
  '电梯',
  '消防安全',
  '环境卫生',
  '绿化养护',
  '秩序管理',
  '停车',
  '公共收益和维修资金',
  '业委会和业主大会',
  '邻里纠纷',
  '其他',
]
