import type { Entered } from '../../entering/field-to-enter'

const grades = 'AAA 85\nAA 80\nA 70\nB 60\nC 0'

/** Examples to begin a scheme with, in the form as they are typed; their items are proposals and to be replaced by the office's own (domain handbook §3.3). */
export const exampleSchemes: readonly { readonly label: string; readonly entered: Entered }[] = [
  {
    label: '示例：五个等级（参考山东、烟台信用评价的分数线）',
    entered: {
      name: '物业服务考核',
      period: '季度',
      total: '100',
      items:
        '环境卫生 楼道、公共区域清洁 25 扣分\n秩序维护 门岗、巡逻、停车 20 扣分\n设施设备 电梯、照明、消防 25 扣分\n投诉处理 诉求按时办结 15 诉求：按时办结率\n业主评价 业主满意度 15 比例',
      bands: grades,
      assessors: '街道 40\n社区 30\n业主 30',
      vetoes: '',
      basis: '系统示例：等级线参考外地做法，项目和分值由本单位改定，不是上级规定',
    },
  },
  {
    label: '示例：红色物业（参考公开样表，党建引领 30 分）',
    entered: {
      name: '红色物业考核',
      period: '年度',
      total: '100',
      items:
        '党建引领 党组织设置和作用 30 选择\n治理机制 联席会议、协商议事 32 选择\n服务质量 日常服务 38 扣分',
      bands: grades,
      assessors: '街道 60\n社区 40',
      vetoes: '没有小区党组织 C',
      basis: '系统示例：党建引领 30、治理机制 32 参考公开样表，其余由本单位改定，不是上级规定',
    },
  },
]
