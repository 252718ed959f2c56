import { atOnce } from '../../paced'
import { dueVisitsInOrder, DUE_SOON } from '../../people/visits'
import { daysBetween } from '../../people/days'
import { resident } from '../../records/resident'
import { visit } from '../../records/visit'
import { visitRule } from '../../records/visit-rule'
import type { DueItem, DueSource, DueWindow, RecordsNow } from '../due-item'

const count = (items: readonly DueItem[]): number => items.reduce((sum, item) => sum + (item.count ?? 1), 0)

const visitsOn = (day: string, people: number, note?: string): DueItem => ({
  key: day,
  title: `走访 ${people} 人`,
  day,
  path: '/visits',
  count: people,
  ...(note !== undefined && { note }),
})

function* dueByDay(records: RecordsNow, { to, today }: DueWindow): Generator<undefined, readonly DueItem[]> {
  const days = new Map<string, number>()
  const due = yield* dueVisitsInOrder(
    records.all(resident),
    records.all(visit),
    records.all(visitRule),
    today,
  )
  for (const { due: day } of due) if (day <= to) days.set(day, (days.get(day) ?? 0) + 1)
  return [...days].map(([day, people]) => visitsOn(day, people))
}

/** People to be called on, as many as fall on a day: never by name, since the home page stands open. */
export const visits: DueSource = {
  id: 'visits',
  label: '走访',
  kinds: [resident, visit, visitRule],
  days: [DUE_SOON, 0],
  basis: '多久走访一次按走访周期',
  items: (records, window) => atOnce(dueByDay(records, window)),
  inTurns: dueByDay,
  gathered: (items, today) => {
    const late = items.filter(({ day }) => daysBetween(day, today) > 0)
    const first = items.reduce((least, { day }) => (day < least ? day : least), '9999-12-31')
    const all = count(items)
    return visitsOn(first, all, `一周内到期 ${all - count(late)}，已过期 ${count(late)}`)
  },
}
