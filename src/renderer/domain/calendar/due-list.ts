import { daysAfter, daysBetween } from '../people/days'
import type { DueDays } from './due-rules'
import type { DueItem, DueLight, DueSource, DueWindow } from './due-item'

/** What is to be done, with its light and the words for how near it is. */
export type DueLine = DueItem & {
  readonly source: DueSource
  readonly light: DueLight
  readonly words: string
}

type Read = (source: DueSource, window: DueWindow) => readonly DueItem[]

/** `已过期 3 天`, `今天`, `还有 5 天` */
export function nearWords(day: string, today: string): string {
  const left = daysBetween(today, day)
  if (left === 0) return '今天'
  return left < 0 ? `已过期 ${-left} 天` : `还有 ${left} 天`
}

function lightOf({ day, light, waits }: DueItem, days: readonly number[], today: string): DueLight {
  if (light !== undefined) return light
  if (waits !== undefined) return 'yellow'
  const left = daysBetween(today, day)
  if (left < 0) return 'red'
  return left <= (days.at(-1) ?? 0) ? 'yellow' : 'none'
}

const line = (item: DueItem, { source, days }: DueDays, today: string): DueLine => ({
  ...item,
  key: `${source.id} ${item.key}`,
  source,
  light: lightOf(item, days, today),
  words: item.waits ?? nearWords(item.day, today),
})

const byDay = (one: DueLine, other: DueLine): number =>
  one.day.localeCompare(other.day) || one.title.localeCompare(other.title, 'zh-CN')

/** What is to be done on a day: late, due and announced, the earliest first. */
export function dueList(all: readonly DueDays[], read: Read, today: string): readonly DueLine[] {
  return all
    .flatMap(due => {
      const window = { from: today, to: daysAfter(today, due.days[0] ?? 0), today }
      const items = read(due.source, window).filter(item => item.done === undefined)
      const { gathered } = due.source
      const told = gathered && items.length > 0 ? [gathered(items, today)] : items
      return told.map(item => line(item, due, today))
    })
    .toSorted(byDay)
}

/** What falls on each day of a span, by day; what has no day of its own is left out. */
export function dueByDay(
  all: readonly DueDays[],
  read: Read,
  window: DueWindow,
): ReadonlyMap<string, readonly DueLine[]> {
  const lines = all
    .flatMap(due =>
      read(due.source, window)
        .filter(item => item.waits === undefined && item.day >= window.from && item.day <= window.to)
        .map(item => line(item, due, window.today)),
    )
    .toSorted(byDay)
  const days = new Map<string, DueLine[]>()
  for (const one of lines) days.set(one.day, [...(days.get(one.day) ?? []), one])
  return days
}
