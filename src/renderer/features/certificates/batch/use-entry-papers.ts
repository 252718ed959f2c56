import { useEffect, useMemo, useState } from 'react'
import { issuedPaper, type IssuedPaper } from '../../../domain/records/paper'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'

/** The papers that were issued in one entry of the journal, in the order of their numbers; undefined while they are looked up. */
export function useEntryPapers(entryId: string): readonly IssuedPaper[] | undefined {
  const { records } = useServices()
  const all = useAll(issuedPaper)
  const [found, setFound] = useState<{ readonly of: string; readonly ids: ReadonlySet<string> }>()
  const [fault, setFault] = useState<Error>()
  useEffect(() => {
    let left = false
    const known = records.journal().some(({ id }) => id === entryId)
    const reading = known ? records.readEntry(entryId) : Promise.resolve({ changes: [] })
    reading
      .then(({ changes }) => {
        const ids = changes
          .filter(({ kind, before }) => kind === issuedPaper.kind && before === null)
          .map(({ id }) => id)
        if (!left) setFound({ of: entryId, ids: new Set(ids) })
      })
      .catch((error: unknown) => {
        setFault(error instanceof Error ? error : new Error(String(error)))
      })
    return () => {
      left = true
    }
  }, [records, entryId])
  if (fault !== undefined) throw fault
  return useMemo(
    () =>
      found?.of !== entryId
        ? undefined
        : all
            .filter(({ id }) => found.ids.has(id))
            .toSorted((one, other) => (one.numbered?.nth ?? 0) - (other.numbered?.nth ?? 0)),
    [all, found, entryId],
  )
}
