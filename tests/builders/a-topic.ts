import type { Topic, TopicStep } from '../../src/renderer/domain/records/topic'

/** A topic a resident brought on Monday 2026-11-16 at nine, not yet examined. */
export const aTopic = (changes: Partial<Topic> = {}): Topic => ({
  id: 'topic',
  nth: 1,
  title: '3号楼加装电梯',
  source: '居民提议',
  proposer: '王秀兰',
  reason: '老人上下楼困难',
  proposal: '由业主协商分摊',
  receivedAt: '2026-11-16T09:00',
  scope: '文和园3号楼',
  stakeholders: ['3号楼业主'],
  steps: [],
  ...changes,
})

/** Steps one after the other, a day apart from 2026-11-17 on. */
export const someSteps = (...steps: readonly TopicStep['step'][]): TopicStep[] =>
  steps.map((step, index) => ({ step, at: `2026-11-${17 + index}T10:00`, note: '' }))
