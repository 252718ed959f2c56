import type { DueMeeting } from '../meeting/due-meetings'

const often: Readonly<Record<number, string>> = {
  1: '每月一次',
  3: '每季度一次',
  6: '每半年一次',
  12: '每年一次',
}

/** 每月一次, 每季度一次, 每 4 个月一次. */
export const everyWords = (months: number): string => often[months] ?? `每 ${months} 个月一次`

/** `工作例会 每月一次：下次应不晚于 2026-12-15`, with what has been called already and how late it is. */
export function dueMeetingWords({ kind, everyMonths, due, daysLeft, called }: DueMeeting): string {
  const said = `${kind.name} ${everyWords(everyMonths)}：下次应不晚于 ${due}`
  if (called !== undefined) return `${said}，已定于 ${called.startsAt.slice(0, 10)}`
  return daysLeft < 0 ? `${said}，已过期 ${-daysLeft} 天` : said
}
