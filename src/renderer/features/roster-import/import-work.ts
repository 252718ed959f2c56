import { notErased } from '../../domain/personal-data/erase'
import type { Change, EntryHead } from '../../domain/journal/entry'
import type { Watch } from '../../domain/progress'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident } from '../../domain/records/resident'
import type { Problem, Result } from '../../domain/result'
import { applyPlanSteps, type Acceptances } from '../../domain/roster/apply-plan'
import { rosterAmong, rosterSheets, type ChosenSheet } from '../../domain/roster/choose-sheet'
import { planRoster } from '../../domain/roster/plan-roster'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { refusalWords } from '../../domain/words/problem-words'
import { runSteps } from '../../services/run-steps'
import type { Services } from '../../services/services'
import type { ImportState, Reviewing } from './import-state'
import { startedWatch } from '../../services/started-watch'
import { writeCounts } from './write-counts'

const knownPeople = ({ records }: Services) => ({
  residents: notErased(records.all(resident)),
  households: records.all(household),
  houses: records.all(house),
})

/** The work of an import; `show` is told each state it comes to, `ready` is given how to stop each piece of long work. */
export function importWork(
  services: Services,
  show: (state: ImportState) => void,
  ready: (cancel: () => void) => void,
) {
  const refuse = (problem: Problem): void => {
    show(
      problem.code === 'cancelled'
        ? { kind: 'choosing' }
        : { kind: 'choosing', refusal: refusalWords(problem) },
    )
  }

  function startWatching(kind: 'preparing' | 'writing', step: string) {
    show({ kind, progress: { step, done: 0 } })
    const { watch, cancel } = startedWatch(progress => {
      show({ kind, progress })
    })
    ready(cancel)
    return watch
  }

  const planned = (fileName: string, chosen: ChosenSheet, watch: Watch) =>
    runSteps(
      planRoster({ fileName, chosen, known: knownPeople(services), today: services.world.today() }),
      watch,
    )

  async function plan(fileName: string, sheets: readonly ChosenSheet[], chosen: ChosenSheet): Promise<void> {
    const result = await planned(fileName, chosen, startWatching('preparing', '核对名册'))
    if (result.ok) {
      show({ kind: 'reviewing', fileName, sheets, chosen, plan: result.value, replanning: false })
    } else refuse(result.problem)
  }

  /** Makes the plan anew for a corrected sheet while the clerk goes on looking at the old one. Stopped, it shows nothing. */
  async function replan(before: Reviewing, chosen: ChosenSheet): Promise<void> {
    const reviewing = { ...before, chosen, replanning: true }
    show(reviewing)
    const { watch, cancel } = startedWatch(() => undefined)
    ready(cancel)
    const result = await planned(reviewing.fileName, chosen, watch)
    if (result.ok) show({ ...reviewing, plan: result.value, replanning: false })
  }

  async function readFile(file: NamedBytes): Promise<void> {
    const watch = startWatching('preparing', '读取文件')
    const read = await services.sheets.read(file, watch)
    if (!read.ok) {
      refuse(read.problem)
      return
    }
    const sheets = await runSteps(rosterSheets(read.value), watch)
    if (!sheets.ok) {
      refuse(sheets.problem)
      return
    }
    const chosen = rosterAmong(sheets.value)
    if (chosen.ok) await plan(file.name, sheets.value, chosen.value)
    else refuse(chosen.problem)
  }

  /** First a copy of what there is now. Without one nothing is written. */
  async function commitCopied(change: Change, watch: Watch): Promise<Result<EntryHead>> {
    watch.report({ step: '先备份现在的资料', done: 0 })
    const copied = await services.copies.make('import', watch)
    return copied.ok ? services.records.commit(change, watch) : copied
  }

  async function write(reviewing: Reviewing, accepted: Acceptances): Promise<void> {
    const watch = startWatching('writing', '写入名册')
    const deciding = applyPlanSteps(reviewing.plan, knownPeople(services), services.world, accepted)
    const change = await runSteps(deciding, watch)
    const written = change.ok ? await commitCopied(change.value, watch) : change
    if (written.ok) {
      const counts = writeCounts(reviewing.plan, accepted)
      show({ kind: 'done', head: written.value, fileName: reviewing.fileName, counts })
    } else {
      show({ ...reviewing, refusal: refusalWords(written.problem) })
    }
  }
  return { plan, replan, readFile, write }
}
