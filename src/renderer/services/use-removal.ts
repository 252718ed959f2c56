import { useNavigate } from 'react-router'
import type { Cause, Change } from '../domain/journal/entry'
import type { RecordKind } from '../domain/records/define-record'
import { removeRecord } from '../domain/records/remove-record'
import type { Result } from '../domain/result'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'
import { useWrite } from './use-write'

type Named = { readonly id: string; readonly called: string }

/** Takes a record away, and says so with 撤销, or says what refers to it where it has to stay. True when it was taken away. */
function useCarryOut(): (decided: Result<Change>, called: string) => Promise<boolean> {
  const write = useWrite()
  const notices = useNotices()
  return async (decided, called) => {
    if (decided.ok) return (await write(decided.value, `已移出“${called}”`)) !== undefined
    notices.refused(refusalWords(decided.problem))
    return false
  }
}

/** 移出 where a record is listed. True when it was taken away. */
export function useRecordRemoval(kind: RecordKind, cause: Cause): (named: Named) => Promise<boolean> {
  const { records } = useServices()
  const carryOut = useCarryOut()
  return named => carryOut(removeRecord(kind, named, records, cause), named.called)
}

/** 移出 on the page of a record: goes to its list afterwards. */
export function useRemoval(list: string): {
  readonly remove: (kind: RecordKind, named: Named) => Promise<void>
  /** The same where rules of its own have decided. */
  readonly carryOut: (decided: Result<Change>, called: string) => Promise<void>
} {
  const { records } = useServices()
  const navigate = useNavigate()
  const takeAway = useCarryOut()
  const carryOut = async (decided: Result<Change>, called: string): Promise<void> => {
    if (await takeAway(decided, called)) await navigate(list)
  }
  return {
    carryOut,
    remove: (kind, named) => carryOut(removeRecord(kind, named, records, 'record-removed'), named.called),
  }
}
