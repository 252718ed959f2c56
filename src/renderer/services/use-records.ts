import { useCallback, useSyncExternalStore } from 'react'
import type { EntryHead } from '../domain/journal/entry'
import { recordKinds } from '../domain/records'
import type { RecordKind, RecordOf } from '../domain/records/define-record'
import { useServices } from './services'

/** Every record of a kind, as it is now; the component is drawn again after each commit that touched the kind. */
export function useAll<K extends RecordKind>(kind: K): readonly RecordOf<K>[] {
  const { records } = useServices()
  const subscribe = useCallback((changed: () => void) => records.watch([kind], changed), [records, kind])
  return useSyncExternalStore(subscribe, () => records.all(kind))
}

/** One record as it is now, or undefined when there is none with this id. */
export function useFound<K extends RecordKind>(kind: K, id: string | undefined): RecordOf<K> | undefined {
  const { records } = useServices()
  const subscribe = useCallback((changed: () => void) => records.watch([kind], changed), [records, kind])
  return useSyncExternalStore(subscribe, () => (id === undefined ? undefined : records.find(kind, id)))
}

/** Heads of all journal entries, newest first. */
export function useJournal(): readonly EntryHead[] {
  const { records } = useServices()
  const subscribe = useCallback((changed: () => void) => records.watch(recordKinds, changed), [records])
  return useSyncExternalStore(subscribe, () => records.journal())
}
