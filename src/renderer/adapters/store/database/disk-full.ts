/** Whether a write failed because the disk was full: Dexie wraps the browser's QuotaExceededError. */
export function isDiskFull(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  if (fault.name === 'QuotaExceededError') return true
  return 'inner' in fault && isDiskFull(fault.inner)
}
