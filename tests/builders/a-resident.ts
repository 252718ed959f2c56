import { checkDigit } from '../../src/renderer/domain/identity/check-digit'
import type { Resident } from '../../src/renderer/domain/records/resident'

/** 王秀兰 of the tests; say only what matters. */
export const aResident = (other: Partial<Resident> = {}): Resident => ({
  id: 'resident-1',
  name: '王秀兰',
  ...other,
})

/**
 * An identity number of nobody: its check digit is right, its region is no place (140299).
 *
 * @param birth `YYYYMMDD`
 * @param sequence 3 digits; odd for a man
 */
export function anIdNumber(birth: string, sequence: string): string {
  const first17 = `140299${birth}${sequence}`
  return first17 + checkDigit(first17)
}
