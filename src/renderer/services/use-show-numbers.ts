import { useCallback } from 'react'
import { resident, type Resident } from '../domain/records/resident'
import type { FactField } from '../domain/roster/facts'
import { factLabel } from '../domain/roster/field-of-heading'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'

/** Writes into the journal that somebody's whole numbers are about to be seen. False when that was refused: then they stay masked. */
export function useShowNumbers(): (
  person: Pick<Resident, 'id'>,
  fields: readonly FactField[],
) => Promise<boolean> {
  const { records } = useServices()
  const notices = useNotices()
  return useCallback(
    async ({ id }, fields) => {
      const written = await records.commit({
        cause: 'number-shown',
        detail: fields.map(factLabel).join('、'),
        save: [],
        about: [{ kind: resident.kind, id }],
      })
      if (!written.ok) notices.refused(refusalWords(written.problem))
      return written.ok
    },
    [records, notices],
  )
}
