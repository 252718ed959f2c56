import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Copy, CopyState } from '../../domain/backup/copies'
import { useServices } from '../../services/services'

/** When the last good copies were made, as it is now. */
export function useCopyState(): CopyState {
  const { copies } = useServices()
  const subscribe = useCallback((changed: () => void) => copies.watch(changed), [copies])
  useSyncExternalStore(subscribe, () => JSON.stringify(copies.state()))
  return copies.state()
}

/** All copies in both places, newest first; undefined until they are known. Listed anew whenever one was made, or on asking. */
export function useCopyList(): {
  readonly list: readonly Copy[] | undefined
  readonly relist: () => Promise<void>
} {
  const { copies } = useServices()
  const [list, setList] = useState<readonly Copy[]>()
  const [fault, setFault] = useState<Error>()
  const relist = useCallback(async () => {
    try {
      setList(await copies.list())
    } catch (error) {
      setFault(error instanceof Error ? error : new Error(String(error)))
    }
  }, [copies])

  useEffect(() => {
    void relist()
    return copies.watch(() => void relist())
  }, [copies, relist])

  if (fault !== undefined) throw fault
  return { list, relist }
}
