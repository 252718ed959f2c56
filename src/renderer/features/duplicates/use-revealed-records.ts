import { useState } from 'react'
import type { Resident } from '../../domain/records/resident'
import type { FactField } from '../../domain/roster/facts'
import { useShowNumbers } from '../../services/use-show-numbers'

const maskedOf = ({ idNumber, phones, emergencyPhone }: Resident): readonly FactField[] => [
  ...(idNumber === undefined ? [] : (['idNumber'] as const)),
  ...(phones === undefined ? [] : (['phone'] as const)),
  ...(emergencyPhone === undefined ? [] : (['emergencyPhone'] as const)),
]

/** Whether the numbers of all records are shown whole, for as long as they are compared. Each asking is in the journal, for each of them. */
export function useRevealedRecords(people: readonly Resident[]) {
  const showNumbers = useShowNumbers()
  const [revealed, setRevealed] = useState(false)
  const turn = async (): Promise<void> => {
    if (revealed) {
      setRevealed(false)
      return
    }
    for (const person of people) {
      const fields = maskedOf(person)
      if (fields.length > 0 && !(await showNumbers(person, fields))) return
    }
    setRevealed(true)
  }
  return { revealed, turn }
}
