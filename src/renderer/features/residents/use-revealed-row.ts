import { useState } from 'react'
import type { ListedResident } from './listed-resident'
import { numbersOf } from './numbers-of'
import { useShowNumbers } from '../../services/use-show-numbers'

/** The one row of the list whose numbers are shown whole, until another is asked for or the list is left. */
export function useRevealedRow() {
  const showNumbers = useShowNumbers()
  const [revealed, setRevealed] = useState<string>()
  const turn = async ({ key, resident }: ListedResident): Promise<void> => {
    if (key === revealed) setRevealed(undefined)
    else if (await showNumbers(resident, numbersOf(resident))) setRevealed(key)
  }
  return { revealed, turn }
}
