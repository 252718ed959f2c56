import { useMemo } from 'react'
import { causes, changesNothing, type EntryHead } from '../domain/journal/entry'
import { planUndo, type UndoPlan } from '../domain/journal/plan-undo'
import { unwatched, type Watch } from '../domain/progress'
import type { Problem, Result } from '../domain/result'
import { planIssueUndo } from '../domain/paper/undo-issue'
import { refusalWords } from '../domain/words/problem-words'
import { keptSentences, undoCounts } from '../domain/words/undo-words'
import { useNotices } from './notices'
import { runSteps } from './run-steps'
import { useServices } from './services'

export type Undo = {
  /** What undoing the entry would do. Nothing is written. */
  readonly plan: (head: EntryHead, watch?: Watch) => Promise<Result<UndoPlan>>
  /** Undoes the entry and tells the clerk what became of it. True when it was undone. */
  readonly undo: (head: EntryHead, watch?: Watch) => Promise<boolean>
  /** Undoes the last change that is still in force. */
  readonly undoLast: () => Promise<void>
}

/** The newest entry that changed something and is neither an undo nor undone. */
function lastInForce(entries: readonly EntryHead[]): EntryHead | undefined {
  const undone = new Set(entries.map(head => head.undoes))
  return entries.find(head => head.undoes === undefined && !undone.has(head.id) && !changesNothing(head))
}

export function useUndo(): Undo {
  const { records, world, accounts } = useServices()
  const notices = useNotices()
  return useMemo(() => {
    async function plan(head: EntryHead, watch = unwatched): Promise<Result<UndoPlan>> {
      const entry = await records.readEntry(head.id)
      if (head.cause === 'paper-issued')
        return planIssueUndo(entry, records, { on: world.today(), by: accounts.me().name })
      const planned = await runSteps(planUndo(entry, records), watch)
      return planned.ok ? planned.value : planned
    }

    function refuse(problem: Problem): false {
      notices.refused(refusalWords(problem))
      return false
    }

    async function undo(head: EntryHead, watch = unwatched): Promise<boolean> {
      const planned = await plan(head, watch)
      if (!planned.ok) return refuse(planned.problem)
      if (undoCounts(planned.value) === '') {
        notices.refused(['没有可以撤销的内容', ...keptSentences(planned.value)].join('；'))
        return false
      }
      const written = await records.commit(planned.value.change, watch)
      if (!written.ok) return refuse(written.problem)
      notices.done([`已撤销“${causes[head.cause].label}”`, ...keptSentences(planned.value)].join('；'))
      return true
    }

    async function undoLast(): Promise<void> {
      const last = lastInForce(records.journal())
      if (last === undefined) notices.refused('没有可以撤销的操作。')
      else if (causes[last.cause].undoable === true) await undo(last)
      else if (causes[last.cause].undoable === 'by-voiding')
        notices.refused(
          '最近一次操作是“开具文书”。撤销会把文书作废，编号不再使用；要撤销请到操作记录里办理。',
        )
      else notices.refused(`最近一次操作是“${causes[last.cause].label}”，不能撤销。`)
    }
    return { plan, undo, undoLast }
  }, [records, world, accounts, notices])
}
