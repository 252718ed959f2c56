import { atOnce, telling } from '../paced'
import { daysAfter, daysBetween } from '../people/days'
import type { Steps } from '../progress'
import type { DueDays } from './due-days'
import type { DueItem, DueLight, DueSource, DueWindow } from './due-item'
import type { ReadInTurns } from './due-reader'

/** What is to be done, with its light and the words for how near it is. */
export type DueLine = DueItem & {
  readonly source: DueSource
  readonly light: DueLight
  readonly words: string
  /** Which of several announcements it has come to; undefined where there are only two, a first and a last. */
  readonly stage?: DueStage
}

/** The nth announcement, so many days before. `fresh`: in the week it was reached in. */
type DueStage = { readonly nth: number; readonly days: number; readonly fresh: boolean }

/** Today, `YYYY-MM-DD`, and this moment, `YYYY-MM-DDTHH:mm`, by the office's clock. */
export type Clock = { readonly today: string; readonly now: string }

type Read = (source: DueSource, window: DueWindow) => readonly DueItem[]

/** `已过期 3 天`, `今天`, `还有 5 天` */
export function nearWords(day: string, today: string): string {
  const left = daysBetween(today, day)
  if (left === 0) return '今天'
  return left < 0 ? `已过期 ${-left} 天` : `还有 ${left} 天`
}

const HOUR = 3_600_000

/** From so many hours on they are told as days. */
const TOLD_AS_DAYS = 72

/** The whole hours from a moment to another, both `YYYY-MM-DDTHH:mm`; of many of them the whole days. */
function hoursWords(from: string, to: string): string {
  const hours = Math.floor((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / HOUR)
  if (hours >= TOLD_AS_DAYS) return ` ${Math.floor(hours / 24)} 天`
  return hours === 0 ? '不到 1 小时' : ` ${hours} 小时`
}

/** `已超时 6 小时`, `还有不到 1 小时` */
const nearMoment = (at: string, now: string): string =>
  at < now ? `已超时${hoursWords(at, now)}` : `还有${hoursWords(now, at)}`

function lightAt({ at, nearFrom }: NonNullable<DueItem['moment']>, now: string): DueLight {
  if (at < now) return 'red'
  return nearFrom <= now ? 'yellow' : 'none'
}

const WEEK = 7

/** Between the first announcement and the last a source may set others: each is told for a week as if it were near. */
function stageOf(
  { day, light, waits }: DueItem,
  days: readonly number[],
  today: string,
): DueStage | undefined {
  const left = daysBetween(today, day)
  if (light !== undefined || waits !== undefined || left < 0 || days.length < 3) return undefined
  const nth = days.filter(one => one >= left).length
  const reached = days[nth - 1]
  return reached === undefined ? undefined : { nth, days: reached, fresh: left > reached - WEEK }
}

function lightOf({ day, light, waits }: DueItem, days: readonly number[], today: string): DueLight {
  if (light !== undefined) return light
  if (waits !== undefined) return 'yellow'
  const left = daysBetween(today, day)
  if (left < 0) return 'red'
  return left <= (days.at(-1) ?? 0) ? 'yellow' : 'none'
}

function line(item: DueItem, { source, days }: DueDays, { today, now }: Clock): DueLine {
  const { moment } = item
  if (moment !== undefined) {
    const near = { light: lightAt(moment, now), words: nearMoment(moment.at, now) }
    return { ...item, ...near, key: `${source.id} ${item.key}`, source }
  }
  const stage = stageOf(item, days, today)
  const light = lightOf(item, days, today)
  return {
    ...item,
    key: `${source.id} ${item.key}`,
    source,
    light: light === 'none' && stage?.fresh === true ? 'yellow' : light,
    words: item.waits ?? nearWords(item.day, today),
    ...(stage && { stage }),
  }
}

/** What is due at a moment stands before what is due some time that day. */
const momentOf = ({ day, moment }: Pick<DueLine, 'day' | 'moment'>): string => moment?.at ?? `${day}T24:00`

const byDay = (one: DueLine, other: DueLine): number =>
  momentOf(one).localeCompare(momentOf(other)) || one.title.localeCompare(other.title, 'zh-CN')

/** What has just been announced anew stands with what is due today, however far its day is. */
const byUrgency =
  (today: string) =>
  (one: DueLine, other: DueLine): number => {
    const place = (line: DueLine): string => momentOf(line.stage?.fresh === true ? { day: today } : line)
    return place(one).localeCompare(place(other)) || byDay(one, other)
  }

function* linesOf(due: DueDays, read: ReadInTurns, clock: Clock): Generator<undefined, readonly DueLine[]> {
  const { today } = clock
  const window = { from: today, to: daysAfter(today, due.days[0] ?? 0), today }
  const items = (yield* read(due.source, window)).filter(item => item.done === undefined)
  const { gathered } = due.source
  const told = gathered && items.length > 0 ? [gathered(items, today)] : items
  return told.map(item => line(item, due, clock))
}

/** {@link dueList} with a pause after each source, and within those that look at everybody on the roster. */
export function* dueListSteps(
  all: readonly DueDays[],
  read: ReadInTurns,
  clock: Clock,
): Steps<readonly DueLine[]> {
  const lines: DueLine[] = []
  for (const [nth, due] of all.entries()) {
    const progress = { step: '正在列出今天要办', done: nth, total: all.length }
    lines.push(...(yield* telling(linesOf(due, read, clock), progress)))
    yield progress
  }
  return lines.toSorted(byUrgency(clock.today))
}

/** What is to be done on a day: late, due and announced, the earliest first; what was announced anew this week with what is due today. */
export function dueList(all: readonly DueDays[], read: Read, clock: Clock): readonly DueLine[] {
  function* inOneTurn(...asked: Parameters<Read>): ReturnType<ReadInTurns> {
    yield
    return read(...asked)
  }
  return atOnce(dueListSteps(all, inOneTurn, clock))
}

/** What falls on each day of a span, by day; what has no day of its own is left out. */
export function dueByDay(
  all: readonly DueDays[],
  read: Read,
  window: DueWindow & Pick<Clock, 'now'>,
): ReadonlyMap<string, readonly DueLine[]> {
  const lines = all
    .flatMap(due =>
      read(due.source, window)
        .filter(item => item.waits === undefined && item.day >= window.from && item.day <= window.to)
        .map(item => line(item, due, window)),
    )
    .toSorted(byDay)
  const days = new Map<string, DueLine[]>()
  for (const one of lines) days.set(one.day, [...(days.get(one.day) ?? []), one])
  return days
}
