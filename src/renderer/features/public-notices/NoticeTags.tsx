import { Tag } from 'antd'
import { noticeStates, openObjections, type NoticeState } from '../../domain/public-notice/notice-days'
import type { PublicNotice } from '../../domain/records/public-notice'

/** 3 条异议待答复, and how many of them are late. */
export function ObjectionTag({ notice, today }: { notice: PublicNotice; today: string }) {
  const open = openObjections(notice, today)
  if (open.length === 0) return null
  const late = open.filter(({ overdue }) => overdue).length
  if (late > 0) return <Tag color="error">{`${late} 条异议逾期未答复`}</Tag>
  return <Tag color="warning">{`${open.length} 条异议待答复`}</Tag>
}

export function StateTag({ state }: { state: NoticeState }) {
  return <Tag {...(state === 'over' && { color: 'warning' })}>{noticeStates[state]}</Tag>
}
