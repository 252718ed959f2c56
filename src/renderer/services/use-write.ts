import { useCallback } from 'react'
import { causes, type Change, type EntryHead } from '../domain/journal/entry'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'
import { useUndo } from './use-undo'

/** Commits a change and says `sentence` with 撤销, or why it was refused. Gives the entry's head, or undefined when refused. */
export function useWrite(): (change: Change, sentence: string) => Promise<EntryHead | undefined> {
  const { records } = useServices()
  const notices = useNotices()
  const { undo } = useUndo()
  return useCallback(
    async (change, sentence) => {
      const written = await records.commit(change)
      if (!written.ok) {
        notices.refused(refusalWords(written.problem))
        return undefined
      }
      const head = written.value
      notices.done(sentence, causes[change.cause].undoable ? () => void undo(head) : undefined)
      return head
    },
    [records, notices, undo],
  )
}
