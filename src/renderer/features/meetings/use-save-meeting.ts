import { useCallback } from 'react'
import { put } from '../../domain/journal/entry'
import { meeting, type Meeting } from '../../domain/records/meeting'
import { useWrite } from '../../services/use-write'

/** Writes a meeting whole, as one entry that can be undone. True when it was written. */
export function useSaveMeeting(): (changed: Meeting, sentence: string) => Promise<boolean> {
  const write = useWrite()
  return useCallback(
    async (changed, sentence) => {
      const change = {
        cause: 'meeting-edited',
        detail: changed.title,
        save: [put(meeting, changed)],
      } as const
      return (await write(change, sentence)) !== undefined
    },
    [write],
  )
}
