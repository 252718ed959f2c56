import type { Supervision } from '../../src/renderer/domain/records/supervision'

/** The first order of 2026: the names of those elected to be shown within ten days of the founding meeting. Nothing has happened yet. */
export const aSupervision = (changes: Partial<Supervision> = {}): Supervision => ({
  id: 'supervision',
  nth: 1,
  task: '十日内公示当选人员名单',
  responsible: '文源社区居委会',
  person: '',
  cooperating: [],
  issuedOn: '2026-11-22',
  dueOn: '2026-12-02',
  measures: '',
  steps: [],
  meetingId: 'meeting',
  decision: 'decision',
  ...changes,
})
