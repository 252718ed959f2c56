/** Floor area in millionths of a millionth of a ㎡, so that sums and comparisons are exact. */
export type Area = bigint

const PLACES = 12
const UNIT = 10n ** BigInt(PLACES)
const HUNDREDTH = UNIT / 100n

const written = new RegExp(`^(\\d{1,12})(?:\\.(\\d{1,${String(PLACES)}}))?$`)

/** `86.35` as an area; undefined for anything that is not a plain decimal with at most twelve digits before and after the point. */
export function readArea(text: string): Area | undefined {
  const parts = written.exec(text)
  if (parts === null) return undefined
  return BigInt(parts[1] ?? '') * UNIT + BigInt((parts[2] ?? '').padEnd(PLACES, '0'))
}

/** An area that is on record or was checked before. Anything else is a fault. */
export function areaOf(text: string): Area {
  const area = readArea(text)
  if (area === undefined) throw new Error('Not an area')
  return area
}

/** `8613.25`, with two decimals, and more only where there are more. */
export function plainArea(area: Area): string {
  const decimals = (area % UNIT).toString().padStart(PLACES, '0').replace(/0+$/, '').padEnd(2, '0')
  return `${(area / UNIT).toString()}.${decimals}`
}

/** The same with its thousands set apart: `8,613.25`. */
export const areaText = (area: Area): string => plainArea(area).replace(/\B(?=(?:\d{3})+\.)/g, ',')

/** The smallest step these areas are measured in: hundredths, unless one of them has more decimals. */
export function areaStep(...areas: readonly Area[]): bigint {
  let step = HUNDREDTH
  while (areas.some(area => area % step !== 0n)) step /= 10n
  return step
}

/** `66.67%`: to be printed beside the numbers, never compared. */
export function percentText(part: bigint, whole: bigint): string {
  if (whole === 0n) return '—'
  const hundredths = (part * 20000n + whole) / (2n * whole)
  return `${(hundredths / 100n).toString()}.${(hundredths % 100n).toString().padStart(2, '0')}%`
}
