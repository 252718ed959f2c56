import { upgradeOldNumber } from './check-digit'
import { documentKindOf } from './document-kinds'

/**
 * What makes two numbers the same person's: the 15-digit number counts as its 18-digit form, passes of Hong Kong, Macao and Taiwan
 * count without their renewals (the first 9 characters, the first 8 digits).
 *
 * @param typeCode code of the table 证件类型, where known
 */
export function identityKey(number: string, typeCode: string | undefined): string {
  if (number.length === 18) return number
  if (/^\d{15}$/.test(number)) return upgradeOldNumber(number)
  if (/^[HM]\d{10}$/.test(number)) return number.slice(0, 9)
  return documentKindOf(typeCode) === 'taiwan-pass' ? number.slice(0, 8) : number
}
