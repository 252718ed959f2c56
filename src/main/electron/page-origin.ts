/** Fixed for good: the records in the profile belong to this origin. */
export const pageScheme = 'app'
const pageHost = 'wenyuan'
export const pageOrigin = `${pageScheme}://${pageHost}`

/** Whether an address is one of ours. */
export function isOurPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === `${pageScheme}:` && url.host === pageHost
}
