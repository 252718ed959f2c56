import type { ServedDay } from '../../volunteering/served-hours'

/** Which days count: those of a year or month (`2026`, `2026-11`; absent: all), up to a day. */
type Within = { readonly in?: string; readonly to: string }

const daysWithin = (days: readonly ServedDay[], within: Within): readonly ServedDay[] =>
  days.filter(({ day }) => day.startsWith(within.in ?? '') && day <= within.to)

const TENTHS = 10

/** Confirmed hours, exact to a tenth. */
export const hoursServed = (days: readonly ServedDay[], within: Within): number =>
  daysWithin(days, within).reduce((sum, { tenths }) => sum + tenths, 0) / TENTHS

/** In how many activities somebody served; several days of one are one. */
export const timesServed = (days: readonly ServedDay[], within: Within): number =>
  new Set(daysWithin(days, within).map(({ activity }) => activity.id)).size
