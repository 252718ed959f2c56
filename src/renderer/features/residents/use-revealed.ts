import { useState } from 'react'
import type { Resident } from '../../domain/records/resident'
import type { FactField } from '../../domain/roster/facts'
import { isMasked } from '../../domain/roster/masked-fact'
import type { Draft } from './read-draft'
import { useShowNumbers } from '../../services/use-show-numbers'

/** Which numbers of a resident are shown whole, for as long as the record is open. Each asking is in the journal. */
export function useRevealed(person: Resident, facts: Draft) {
  const showNumbers = useShowNumbers()
  const [revealed, setRevealed] = useState<ReadonlySet<FactField>>(new Set())

  /** True when the numbers among the fields are shown, or there were none to show. */
  const reveal = async (fields: readonly FactField[]): Promise<boolean> => {
    const hidden = fields.filter(
      field => isMasked(field) && facts[field] !== undefined && !revealed.has(field),
    )
    if (hidden.length === 0) return true
    const written = await showNumbers(person, hidden)
    if (written) setRevealed(before => new Set([...before, ...hidden]))
    return written
  }
  const turn = async (field: FactField): Promise<void> => {
    if (revealed.has(field)) setRevealed(before => new Set([...before].filter(one => one !== field)))
    else await reveal([field])
  }
  return { revealed, reveal, turn }
}
