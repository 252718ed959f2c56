/** An identity number as lists show it: the region only, since birthday, region and last four together give the whole (PIPL art. 51). */
export function maskedIdNumber(idNumber: string): string {
  const shown = idNumber.length > 10 ? 6 : 1
  return idNumber.slice(0, shown) + '*'.repeat(Math.max(0, idNumber.length - shown))
}

/** A phone as lists show it: `138****1234`; shorter ones keep their last two figures. */
export function maskedPhone(phone: string): string {
  return phone.length === 11
    ? `${phone.slice(0, 3)}****${phone.slice(7)}`
    : '*'.repeat(Math.max(0, phone.length - 2)) + phone.slice(-2)
}
