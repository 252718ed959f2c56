import type { Resident } from '../../src/renderer/domain/records/resident'

/** The person once more, as somebody else wrote them down: without the number. */
function writtenAgain(person: Resident): Resident {
  const again: Resident = { ...person, id: `${person.id}-again` }
  delete again.idNumber
  return again
}

/** These people, and one in so many of them once more. */
export const withDoubles = (people: readonly Resident[], every: number): readonly Resident[] => [
  ...people,
  ...people.filter((_, nth) => nth % every === 0).map(writtenAgain),
]
