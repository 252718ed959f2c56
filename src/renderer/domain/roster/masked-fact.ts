import { maskedValue } from '../personal-data/masked-value'
import { factPrivacy } from './fact-privacy'
import type { FactField } from './facts'

/** Whether a fact is masked on the screen until it is asked for: identity numbers and phones. */
export const isMasked = (field: FactField): boolean => {
  const privacy = factPrivacy(field)
  return privacy === 'identity' || privacy === 'phone'
}

/** A fact as lists show it: identity numbers and phones masked, the rest as it is. */
export const maskedFact = (field: FactField, value: string): string =>
  isMasked(field) ? maskedValue(factPrivacy(field), value) : value
