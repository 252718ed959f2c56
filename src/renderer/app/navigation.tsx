import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BgColorsOutlined,
  FileTextOutlined,
  FlagOutlined,
  HeartOutlined,
  HistoryOutlined,
  HomeOutlined,
  SettingOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

type Place = { readonly path: string; readonly label: string }

/** A part of the app: one place, or several under one heading, the first of them being its main one. */
type Part = { readonly label: string; readonly icon: ReactNode } & (
  { readonly path: string } | { readonly places: readonly Place[] }
)

/** The parts of the app as the side shows them, in this order. */
export const navigation: readonly Part[] = [
  { path: '/', label: '首页', icon: <HomeOutlined /> },
  {
    label: '居民',
    icon: <TeamOutlined />,
    places: [
      { path: '/residents', label: '居民名册' },
      { path: '/residents/imports', label: '导入记录' },
      { path: '/residents/duplicates', label: '查重' },
      { path: '/houses', label: '住户房屋' },
      { path: '/visits', label: '走访' },
      { path: '/grids', label: '责任区' },
    ],
  },
  {
    label: '物业',
    icon: <BankOutlined />,
    places: [
      { path: '/estates', label: '小区' },
      { path: '/enterprises', label: '物业企业' },
      { path: '/service-contracts', label: '服务合同' },
      { path: '/promised-services', label: '服务清单' },
    ],
  },
  {
    label: '党建（红）',
    icon: <FlagOutlined />,
    places: [
      { path: '/party/organisations', label: '党组织' },
      { path: '/party/coverage', label: '党组织覆盖' },
      { path: '/party/cross-posts', label: '交叉任职' },
      { path: '/party/joint', label: '党建联建' },
      { path: '/party/joint/lists', label: '三张清单' },
      { path: '/party/programmes', label: '框架与行动' },
      { path: '/party/places', label: '党建阵地' },
      { path: '/party/opinions', label: '征求意见' },
    ],
  },
  {
    label: '志愿（蓝）',
    icon: <HeartOutlined />,
    places: [
      { path: '/volunteers', label: '志愿者' },
      { path: '/volunteers/teams', label: '队伍' },
      { path: '/volunteers/activities', label: '活动' },
      { path: '/volunteers/certificates', label: '记录证明' },
    ],
  },
  {
    label: '四色',
    icon: <BgColorsOutlined />,
    places: [
      { path: '/assessments', label: '考核（黄）' },
      { path: '/assessments/classes', label: '分类管理' },
      { path: '/assessments/lists', label: '红黑榜' },
      { path: '/cases', label: '诉求（绿）' },
      { path: '/cases/figures', label: '诉求统计' },
      { path: '/surveys', label: '满意度调查' },
    ],
  },
  {
    label: '促进会',
    icon: <ApartmentOutlined />,
    places: [
      { path: '/association', label: '概况' },
      { path: '/association/members', label: '成员单位' },
      { path: '/association/posts', label: '任职' },
      { path: '/association/regulations', label: '制度' },
      { path: '/reports', label: '工作报告' },
    ],
  },
  {
    label: '会议',
    icon: <AuditOutlined />,
    places: [
      { path: '/meetings', label: '会议' },
      { path: '/topics', label: '议题' },
      { path: '/owners-votes', label: '业主表决' },
      { path: '/supervision', label: '督办' },
      { path: '/public-notices', label: '公示' },
    ],
  },
  {
    label: '文书',
    icon: <FileTextOutlined />,
    places: [
      { path: '/papers', label: '登记簿' },
      { path: '/papers/issue', label: '开具' },
      { path: '/papers/seals', label: '用印登记' },
      { path: '/papers/numbers', label: '编号' },
      { path: '/papers/check', label: '查验' },
      { path: '/papers/designs', label: '版式' },
    ],
  },
  { path: '/forms', label: '报表填报', icon: <TableOutlined /> },
  { path: '/history', label: '操作记录', icon: <HistoryOutlined /> },
  { path: '/settings', label: '设置', icon: <SettingOutlined /> },
]

const places: readonly Place[] = navigation.flatMap(part =>
  'places' in part ? part.places : [{ path: part.path, label: part.label }],
)

/** The heading a place stands under; undefined for one that stands by itself. */
export const headingOver = (path: string): string | undefined =>
  navigation.find(part => 'places' in part && part.places.some(place => place.path === path))?.label

/** The place a path belongs to: of those it lies under, the one with the longest address. */
export function placeOf(path: string): string {
  const under = places.filter(
    place => place.path !== '/' && (path === place.path || path.startsWith(`${place.path}/`)),
  )
  return under.reduce((longest, place) => (place.path.length > longest.length ? place.path : longest), '/')
}
