import { useNavigate } from 'react-router'
import type { Change } from '../domain/journal/entry'
import type { RecordKind } from '../domain/records/define-record'
import { removeRecord } from '../domain/records/remove-record'
import type { Result } from '../domain/result'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'
import { useWrite } from './use-write'

type Named = { readonly id: string; readonly called: string }

/** 移出: takes a record away and goes to its list, where it can be undone; what refers to it is said where it has to stay. */
export function useRemoval(list: string): {
  readonly remove: (kind: RecordKind, named: Named) => Promise<void>
  /** The same where rules of its own have decided. */
  readonly carryOut: (decided: Result<Change>, called: string) => Promise<void>
} {
  const { records } = useServices()
  const write = useWrite()
  const notices = useNotices()
  const navigate = useNavigate()
  const carryOut = async (decided: Result<Change>, called: string): Promise<void> => {
    if (!decided.ok) {
      notices.refused(refusalWords(decided.problem))
      return
    }
    if ((await write(decided.value, `已移出 ${called}`)) !== undefined) await navigate(list)
  }
  return {
    carryOut,
    remove: (kind, named) => carryOut(removeRecord(kind, named, records, 'record-removed'), named.called),
  }
}
