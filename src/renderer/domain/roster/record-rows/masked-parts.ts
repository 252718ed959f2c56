import { maskedValue } from '../../personal-data/masked-value'
import type { Privacy } from '../../personal-data/privacy'

/** A value masked piece by piece, where several people's stand in one cell. Addresses are one piece. */
export const maskedParts = (privacy: Privacy, value: string): string =>
  privacy === 'address'
    ? maskedValue(privacy, value)
    : value
        .split(/([、/])/u)
        .map(part => (/^[、/]?$|^无$/u.test(part) ? part : maskedValue(privacy, part)))
        .join('')
