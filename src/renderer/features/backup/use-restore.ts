import { useMemo, useRef, useState } from 'react'
import type { Credentials, OpenedCopy } from '../../domain/backup/copies'
import { planRestore } from '../../domain/backup/plan-restore'
import type { EntryHead } from '../../domain/journal/entry'
import type { Watch } from '../../domain/progress'
import type { Problem } from '../../domain/result'
import { restoreTotal } from '../../domain/words/backup-words'
import { useNotices } from '../../services/notices'
import { runSteps } from '../../services/run-steps'
import { useServices, type Services } from '../../services/services'
import { startedWatch } from '../../services/started-watch'
import { useUndo } from '../../services/use-undo'
import { useKeeper } from './keeper-context'
import type { CopyKeeper } from './copy-keeper'
import type { Planned, RestoreState, Source } from './restore-state'

const idle: RestoreState = { kind: 'idle' }

/** Refusals that ask for the password or the recovery code of the copy's day. */
const asking: ReadonlySet<string> = new Set([
  'backup-other-key',
  'password-wrong',
  'recovery-shape',
  'recovery-wrong',
])

type Desk = {
  readonly services: Services
  readonly keeper: CopyKeeper
  readonly show: (state: RestoreState) => void
  readonly startWatching: (step: string) => Watch
  readonly onRestored: (head: EntryHead, planned: Planned) => void
}

function restoring({ services, keeper, show, startWatching, onRestored }: Desk) {
  function refuse(source: Source, problem: Problem): void {
    if (problem.code === 'cancelled') show(idle)
    else if (!asking.has(problem.code)) show({ kind: 'idle', problem })
    else if (problem.code === 'backup-other-key') show({ kind: 'locked', source })
    else show({ kind: 'locked', source, problem })
  }

  async function compare(source: Source, opened: OpenedCopy, watch: Watch): Promise<void> {
    const plan = await runSteps(planRestore(opened, services.records), watch)
    if (plan.ok) show({ kind: 'planned', source, opened, plan: plan.value })
    else refuse(source, plan.problem)
  }

  /** Opens a copy whole and says what restoring it would do. */
  async function look(source: Source, credentials: Credentials | null = null): Promise<void> {
    const watch = startWatching('打开备份')
    const opened = await services.copies.open(source, credentials, watch)
    if (opened.ok) await compare(source, opened.value, watch)
    else refuse(source, opened.problem)
  }

  async function lookAtFile(): Promise<void> {
    const file = await services.desktop.openFile('backup')
    if (file !== null) await look(file)
  }

  /** First a copy of what there is now, then the files the change will name, then the one change. */
  async function restore(planned: Planned): Promise<void> {
    const watch = startWatching('先备份现在的资料')
    const copied = await keeper.make('restore', watch)
    const brought = copied.ok ? await planned.opened.bringAttachments(watch) : copied
    const written = brought.ok ? await services.records.commit(planned.plan.change, watch) : brought
    if (!written.ok) {
      show({ ...planned, problem: written.problem })
      return
    }
    show(idle)
    onRestored(written.value, planned)
  }

  const leave = (): void => {
    show(idle)
  }
  return { look, lookAtFile, restore, leave }
}

/** Going back to a copy: opened whole, looked at, and only then written. One at a time, kept while other screens are shown. */
export function useRestore() {
  const services = useServices()
  const keeper = useKeeper()
  const notices = useNotices()
  const { undo } = useUndo()
  const [state, show] = useState<RestoreState>(idle)
  const stop = useRef<() => void>(() => undefined)

  const actions = useMemo(() => {
    const startWatching = (step: string): Watch => {
      show({ kind: 'working', progress: { step, done: 0 } })
      const { watch, cancel } = startedWatch(progress => {
        show({ kind: 'working', progress })
      })
      stop.current = cancel
      return watch
    }
    const onRestored = (head: EntryHead, planned: Planned): void => {
      notices.done(`已按 ${head.detail}恢复：${restoreTotal(planned.plan)}`, () => void undo(head))
    }
    const cancel = (): void => {
      stop.current()
    }
    return { ...restoring({ services, keeper, show, startWatching, onRestored }), cancel }
  }, [services, keeper, notices, undo])

  return { state, ...actions }
}

export type Restore = ReturnType<typeof useRestore>
