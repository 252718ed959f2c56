import { useEffect, useState } from 'react'
import type { RecordChange } from '../../domain/journal/entry'
import { useServices } from '../../services/services'

/** What the entry changed; undefined while it is being read. */
export function useChanges(entryId: string): readonly RecordChange[] | undefined {
  const { records } = useServices()
  const [changes, setChanges] = useState<readonly RecordChange[]>()
  useEffect(() => {
    let current = true
    void records.readEntry(entryId).then(entry => {
      if (current) setChanges(entry.changes)
    })
    return () => {
      current = false
    }
  }, [records, entryId])
  return changes
}
