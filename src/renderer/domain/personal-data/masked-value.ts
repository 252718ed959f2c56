import { maskedAddress, maskedIdNumber, maskedName, maskedPhones } from '../text/mask'
import type { Privacy } from './privacy'
import { isSensitiveTag } from './sensitive-tags'

type Mask = (value: string) => string

const withoutSensitive: Mask = tags =>
  tags
    .split('、')
    .filter(tag => !isSensitiveTag(tag))
    .join('、')

/** How the values of each kind of field are masked; phones and tags are joined by `、`. Kinds not named have no mask. */
const masks: Readonly<Partial<Record<Privacy, Mask>>> = {
  name: maskedName,
  identity: maskedIdNumber,
  phone: maskedPhones,
  address: maskedAddress,
  tags: withoutSensitive,
}

/** The value as it may be shown to somebody who has not asked for the whole. */
export const maskedValue = (privacy: Privacy, value: string): string => masks[privacy]?.(value) ?? value
