import { useState } from 'react'
import type { Resident } from '../../domain/records/resident'
import { numbersOf } from './numbers-of'
import { useShowNumbers } from '../../services/use-show-numbers'

/** The one row of the list whose numbers are shown whole, until another is asked for or the list is left. */
export function useRevealedRow() {
  const showNumbers = useShowNumbers()
  const [revealed, setRevealed] = useState<string>()
  const turn = async (person: Resident): Promise<void> => {
    if (person.id === revealed) setRevealed(undefined)
    else if (await showNumbers(person, numbersOf(person))) setRevealed(person.id)
  }
  return { revealed, turn }
}
