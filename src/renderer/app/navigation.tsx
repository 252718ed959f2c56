import {
  AuditOutlined,
  FileTextOutlined,
  HistoryOutlined,
  HomeOutlined,
  SettingOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

/** The parts of the app as the side shows them, in this order. */
export const navigation: readonly { path: string; label: string; icon: ReactNode }[] = [
  { path: '/', label: '首页', icon: <HomeOutlined /> },
  { path: '/residents', label: '居民名册', icon: <TeamOutlined /> },
  { path: '/meetings', label: '会议', icon: <AuditOutlined /> },
  { path: '/papers', label: '文书', icon: <FileTextOutlined /> },
  { path: '/history', label: '操作记录', icon: <HistoryOutlined /> },
  { path: '/settings', label: '设置', icon: <SettingOutlined /> },
]

/** The part a path belongs to. */
export function partOf(path: string): string {
  const part = navigation.find(
    item => item.path !== '/' && (path === item.path || path.startsWith(`${item.path}/`)),
  )
  return part?.path ?? '/'
}
