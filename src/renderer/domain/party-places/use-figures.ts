import type { PlaceUse } from '../records/place-use'
import type { OutSheet } from '../sheet/workbook'
import { minutesOf } from './edit-use'

/** What became of a booking, by now. */
export const statesOfUse = {
  booked: '已预订',
  waiting: '待登记人数',
  used: '已使用',
  cancelled: '已取消',
} as const

/** The state of a use at a moment, `YYYY-MM-DDTHH:mm`. */
export function stateOfUse(one: PlaceUse, now: string): keyof typeof statesOfUse {
  if (one.cancelledOn !== undefined) return 'cancelled'
  if (one.persons !== undefined) return 'used'
  return one.endsAt <= now ? 'waiting' : 'booked'
}

/** How often places were used, for how long and by how many; only what was used counts. */
export type UseFigures = { readonly times: number; readonly minutes: number; readonly persons: number }

/** The figures of the uses that began within two days, both `YYYY-MM-DD` and counted. */
export function figuresOfUses(
  uses: readonly PlaceUse[],
  { from, to }: { readonly from: string; readonly to: string },
): UseFigures {
  return uses
    .filter(({ startsAt }) => startsAt.slice(0, 10) >= from && startsAt.slice(0, 10) <= to)
    .reduce(
      (sum, one) =>
        one.persons === undefined || one.cancelledOn !== undefined
          ? sum
          : {
              times: sum.times + 1,
              minutes: sum.minutes + minutesOf(one),
              persons: sum.persons + one.persons,
            },
      { times: 0, minutes: 0, persons: 0 },
    )
}

const MINUTES = 60
const TEN = 10

/** 1.5 for 90 minutes. */
export const hoursOfMinutes = (minutes: number): string => String(Math.round((minutes * TEN) / MINUTES) / TEN)

/** 12 次、31.5 小时、240 人次 */
export const wordsOfUses = ({ times, minutes, persons }: UseFigures): string =>
  `${times} 次、${hoursOfMinutes(minutes)} 小时、${persons} 人次`

/** The uses of a place as a sheet, without who used it. */
export const sheetOfUses = (uses: readonly PlaceUse[], now: string): OutSheet => ({
  name: '阵地使用',
  columns: [
    { heading: '内容', width: 36 },
    { heading: '用途', width: 14 },
    { heading: '开始', width: 18 },
    { heading: '结束', width: 18 },
    { heading: '小时', width: 8 },
    { heading: '到场人数', width: 10 },
    { heading: '状态', width: 12 },
  ],
  rows: uses.map(one => [
    one.title,
    one.purpose,
    one.startsAt.replace('T', ' '),
    one.endsAt.replace('T', ' '),
    hoursOfMinutes(minutesOf(one)),
    one.persons === undefined ? null : String(one.persons),
    statesOfUse[stateOfUse(one, now)],
  ]),
  landscape: true,
})
