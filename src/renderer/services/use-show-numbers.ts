import { useCallback } from 'react'
import type { RecordName } from '../domain/journal/entry'
import { resident, type Resident } from '../domain/records/resident'
import type { FactField } from '../domain/roster/facts'
import { factLabel } from '../domain/roster/field-of-heading'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'

/** Writes into the journal that whole numbers on a record are about to be seen. False when that was refused: then they stay masked. */
export function useNumberShown(): (about: RecordName, what: string) => Promise<boolean> {
  const { records } = useServices()
  const notices = useNotices()
  return useCallback(
    async (about, what) => {
      const written = await records.commit({ cause: 'number-shown', detail: what, save: [], about: [about] })
      if (!written.ok) notices.refused(refusalWords(written.problem))
      return written.ok
    },
    [records, notices],
  )
}

/** {@link useNumberShown} for somebody on the roster. */
export function useShowNumbers(): (
  person: Pick<Resident, 'id'>,
  fields: readonly FactField[],
) => Promise<boolean> {
  const noteShown = useNumberShown()
  return useCallback(
    ({ id }, fields) => noteShown({ kind: resident.kind, id }, fields.map(factLabel).join('、')),
    [noteShown],
  )
}
