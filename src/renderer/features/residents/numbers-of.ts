import type { Resident } from '../../domain/records/resident'
import type { FactField } from '../../domain/roster/facts'

/** Which masked numbers are on record of a resident. */
export const numbersOf = ({ idNumber, phones }: Resident): readonly FactField[] => [
  ...(idNumber === undefined ? [] : (['idNumber'] as const)),
  ...(phones === undefined ? [] : (['phone'] as const)),
]
