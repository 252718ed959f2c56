const LONGEST_OFFICE = 60

/** `{单位}居民名册_2026-11-22`, without an ending and without what a file's name may not hold on Windows. */
export function rosterFileName(officeName: string | undefined, today: string): string {
  const office = (officeName ?? '').replace(/[\\/:*?"<>|\s]+/gu, '').slice(0, LONGEST_OFFICE)
  return `${office}居民名册_${today}`
}
