import type { Meeting } from '../../domain/records/meeting'

/** `2026-11-22 09:30 至 11:00`; the day of the end only when it is another one. */
export function timeWords({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): string {
  const [day = '', time = ''] = startsAt.split('T')
  if (endsAt === undefined) return `${day} ${time}`
  const [lastDay = '', lastTime = ''] = endsAt.split('T')
  return `${day} ${time} 至 ${lastDay === day ? '' : `${lastDay} `}${lastTime}`
}
