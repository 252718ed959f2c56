import { expect, it } from 'vitest'
import { dueList } from '../../../src/renderer/domain/calendar/due-list'
import { dueReader } from '../../../src/renderer/domain/calendar/due-reader'
import { allDueDays } from '../../../src/renderer/domain/calendar/due-rules'
import { put } from '../../../src/renderer/domain/journal/entry'
import { topic } from '../../../src/renderer/domain/records/topic'
import { aTopic, someSteps } from '../../builders/a-topic'
import { heldRecords } from '../../builders/held-records'

it('a topic to be answered at once is counted by the hour, and one to be talked over by the day', () => {
  const records = heldRecords()
  const received = (id: string, receivedAt: string) =>
    put(topic, aTopic({ id, title: id, level: 'immediate', steps: someSteps('graded'), receivedAt }))
  records.commit({
    cause: 'topic-recorded',
    detail: '',
    save: [
      received('过时', '2026-11-20T04:00'),
      received('刚到', '2026-11-20T10:00'),
      received('将到', '2026-11-20T15:30'),
      received('宽裕', '2026-11-21T10:01'),
      put(
        topic,
        aTopic({ id: '五天', title: '五天', level: 'thorough', receivedAt: '2026-11-16T09:00', steps: [] }),
      ),
    ],
  })
  const lines = dueList(allDueDays([]), dueReader(records), { today: '2026-11-22', now: '2026-11-22T10:00' })
  expect(lines.map(({ title, light, words }) => [title, light, words])).toEqual([
    ['答复议题：过时', 'red', '已超时 6 小时'],
    ['答复议题：刚到', 'yellow', '还有不到 1 小时'],
    ['答复议题：将到', 'yellow', '还有 5 小时'],
    ['答复议题：宽裕', 'none', '还有 24 小时'],
    ['处理议题：五天', 'none', '还有 1 天'],
  ])
})
