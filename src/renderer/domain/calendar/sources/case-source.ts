import { runningDue, WARN_HOURS } from '../../green-channel/case-clock'
import { caseState, isCaseFinished } from '../../green-channel/case-state'
import { caseStates } from '../../green-channel/data/case-turns'
import { caseNumber } from '../../green-channel/record-case'
import { greenCase } from '../../records/green-case'
import { hoursAfter } from '../../text/local-time'
import type { DueItem, DueSource } from '../due-item'

/** Cases to be answered by a day, and those that wait for the clerk: to be accepted, called back or closed. */
export const cases: DueSource = {
  id: 'green-cases',
  label: '诉求',
  kinds: [greenCase],
  days: [7, 1],
  basis: '时限按“办理期限”里的规定',
  items: (records, { to }) =>
    records.all(greenCase).flatMap((one): readonly DueItem[] => {
      if (isCaseFinished(one)) return []
      const item = { key: one.id, title: `${caseNumber(one)} ${one.title}`, path: `/cases/${one.id}` }
      const by = runningDue(one)
      if (by === undefined) {
        return [{ ...item, day: one.receivedAt.slice(0, 10), waits: caseStates[caseState(one)] }]
      }
      const day = by.slice(0, 10)
      const nearFrom = hoursAfter(by, -WARN_HOURS)
      return day > to ? [] : [{ ...item, day, note: `${by.slice(11)} 前反馈`, moment: { at: by, nearFrom } }]
    }),
}
