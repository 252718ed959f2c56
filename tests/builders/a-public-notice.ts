import type { PublicNotice } from '../../src/renderer/domain/records/public-notice'

/** The result of the founding meeting, shown for seven days from the day of the meeting. */
export const aPublicNotice = (changes: Partial<PublicNotice> = {}): PublicNotice => ({
  id: 'notice',
  noticeKind: 'result',
  title: '成立大会结果公示',
  body: ['会长：王秀兰。'],
  places: ['小区公告栏'],
  from: '2026-11-22',
  to: '2026-11-28',
  contact: '文源社区居委会',
  objections: [],
  ...changes,
})
