import { dueVisits, DUE_SOON } from '../../people/visits'
import { daysBetween } from '../../people/days'
import { resident } from '../../records/resident'
import { visit } from '../../records/visit'
import { visitRule } from '../../records/visit-rule'
import type { DueItem, DueSource } from '../due-item'

const count = (items: readonly DueItem[]): number => items.reduce((sum, item) => sum + (item.count ?? 1), 0)

const visitsOn = (day: string, people: number, note?: string): DueItem => ({
  key: day,
  title: `走访 ${people} 人`,
  day,
  path: '/visits',
  count: people,
  ...(note !== undefined && { note }),
})

/** People to be called on, as many as fall on a day: never by name, since the home page stands open. */
export const visits: DueSource = {
  id: 'visits',
  label: '走访',
  kinds: [resident, visit, visitRule],
  days: [DUE_SOON, 0],
  basis: '多久走访一次按走访周期',
  items: (records, { to, today }) => {
    const days = new Map<string, number>()
    for (const { due } of dueVisits(
      records.all(resident),
      records.all(visit),
      records.all(visitRule),
      today,
    )) {
      if (due <= to) days.set(due, (days.get(due) ?? 0) + 1)
    }
    return [...days].map(([day, people]) => visitsOn(day, people))
  },
  gathered: (items, today) => {
    const late = items.filter(({ day }) => daysBetween(day, today) > 0)
    const first = items.reduce((least, { day }) => (day < least ? day : least), '9999-12-31')
    const all = count(items)
    return visitsOn(first, all, `一周内到期 ${all - count(late)}，已过期 ${count(late)}`)
  },
}
