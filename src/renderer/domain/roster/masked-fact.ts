import { maskedIdNumber, maskedPhone } from '../text/mask'
import type { FactField } from './facts'

/** A fact as lists show it: identity numbers and phones masked, the rest as it is. */
export function maskedFact(field: FactField, value: string): string {
  if (field === 'idNumber') return maskedIdNumber(value)
  return field === 'phone' ? value.split('、').map(maskedPhone).join('、') : value
}
