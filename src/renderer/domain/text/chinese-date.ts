/** `2026-11-02` as official papers write it, 2026年11月2日 (GB/T 9704-2012: Arabic numerals, no padding zeros). */
export function chineseDate(isoDate: string): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-')
  return `${year ?? ''}年${Number(month)}月${Number(day)}日`
}

/** `2026-11-20T09:05` as 2026年11月20日9时5分; on the hour 2026年11月20日9时; a date without time as {@link chineseDate}. */
export function chineseDateTime(localTime: string): string {
  const time = /T(\d{2}):(\d{2})/.exec(localTime)
  if (time === null) return chineseDate(localTime)
  const minute = Number(time[2])
  return `${chineseDate(localTime)}${Number(time[1])}时${minute === 0 ? '' : `${minute}分`}`
}
