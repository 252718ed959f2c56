import { useCallback } from 'react'
import { copiedWords } from '../../domain/words/backup-words'
import { useNotices } from '../../services/notices'
import { useKeeper } from './keeper-context'

/** Makes a copy because the clerk asked for one, and says what became of it; why it failed the keeper says. */
export function useBackUpNow(): () => Promise<void> {
  const keeper = useKeeper()
  const notices = useNotices()
  return useCallback(async () => {
    const made = await keeper.make('manual')
    if (made.ok) notices.done(copiedWords(made.value, keeper.keeping().place?.chosen?.label))
  }, [keeper, notices])
}
