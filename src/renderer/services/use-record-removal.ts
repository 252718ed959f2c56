import type { Cause } from '../domain/journal/entry'
import type { RecordKind } from '../domain/records/define-record'
import { removeRecord } from '../domain/records/remove-record'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'
import { useWrite } from './use-write'

/** Takes a record away where it is listed, and says so with 撤销, or says who still refers to it. True when it was taken away. */
export function useRecordRemoval(
  kind: RecordKind,
  cause: Cause,
): (one: { readonly id: string; readonly called: string }) => Promise<boolean> {
  const { records } = useServices()
  const notices = useNotices()
  const write = useWrite()
  return async one => {
    const decided = removeRecord(kind, one, records, cause)
    if (decided.ok) return (await write(decided.value, `已移除“${one.called}”`)) !== undefined
    notices.refused(refusalWords(decided.problem))
    return false
  }
}
