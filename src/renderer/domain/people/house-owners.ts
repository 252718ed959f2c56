import { identityKey } from '../identity/identity-key'
import type { HouseOwner } from '../records/house'

/** What makes two numbers of owners the same person's. */
export const ownerKey = (number: string): string => identityKey(number, undefined)

/** Whether two owners of one house are the same person: of one name, and not of two numbers. */
export const isSameOwner = (one: HouseOwner, other: HouseOwner): boolean =>
  one.name === other.name &&
  (one.idNumber === undefined ||
    other.idNumber === undefined ||
    ownerKey(one.idNumber) === ownerKey(other.idNumber))
