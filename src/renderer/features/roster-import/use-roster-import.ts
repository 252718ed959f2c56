import { useMemo, useRef, useState } from 'react'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident } from '../../domain/records/resident'
import type { Problem } from '../../domain/result'
import { applyPlan, type Acceptances } from '../../domain/roster/apply-plan'
import { chooseSheet, rosterSheets, type ChosenSheet } from '../../domain/roster/choose-sheet'
import type { Column } from '../../domain/roster/plan'
import { planRoster } from '../../domain/roster/plan-roster'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { refusalWords } from '../../domain/words/problem-words'
import { runSteps } from '../../services/run-steps'
import { useServices, type Services } from '../../services/services'
import type { ImportState } from './import-state'
import { startedWatch } from './started-watch'
import { writeCounts } from './write-counts'

type Reviewing = Extract<ImportState, { kind: 'reviewing' }>

export type RosterImport = {
  readonly state: ImportState
  readonly chooseFile: () => Promise<void>
  readonly readFile: (file: NamedBytes) => Promise<void>
  readonly planSheet: (reviewing: Reviewing, name: string) => Promise<void>
  readonly matchColumns: (reviewing: Reviewing, columns: readonly Column[]) => Promise<void>
  readonly write: (reviewing: Reviewing, accepted: Acceptances) => Promise<void>
  readonly cancel: () => void
  readonly startAnew: () => void
}

const knownPeople = ({ records }: Services) => ({
  residents: records.all(resident),
  households: records.all(household),
  houses: records.all(house),
})

/** The work of an import; `show` is told each state it comes to, `ready` is given how to stop each piece of long work. */
function importWork(
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

  async function plan(fileName: string, sheets: readonly ChosenSheet[], chosen: ChosenSheet): Promise<void> {
    const watch = startWatching('preparing', '核对名册')
    const request = { fileName, chosen, known: knownPeople(services), today: services.world.today() }
    const planned = await runSteps(planRoster(request), watch)
    if (planned.ok) show({ kind: 'reviewing', fileName, sheets, chosen, plan: planned.value })
    else refuse(planned.problem)
  }

  async function readFile(file: NamedBytes): Promise<void> {
    const watch = startWatching('preparing', '读取文件')
    const read = await services.sheets.read(file, watch)
    if (!read.ok) {
      refuse(read.problem)
      return
    }
    const chosen = chooseSheet(read.value)
    if (chosen.ok) await plan(file.name, rosterSheets(read.value), chosen.value)
    else refuse(chosen.problem)
  }

  async function write(reviewing: Reviewing, accepted: Acceptances): Promise<void> {
    const watch = startWatching('writing', '写入名册')
    const change = applyPlan(reviewing.plan, knownPeople(services), services.world, accepted)
    const written = await services.records.commit(change, watch)
    if (written.ok) {
      const counts = writeCounts(reviewing.plan, accepted)
      show({ kind: 'done', head: written.value, fileName: reviewing.fileName, counts })
    } else {
      show({ ...reviewing, refusal: refusalWords(written.problem) })
    }
  }
  return { plan, readFile, write }
}

/** One import at a time, kept while other screens are shown. */
export function useRosterImport(): RosterImport {
  const services = useServices()
  const [state, show] = useState<ImportState>({ kind: 'choosing' })
  const cancel = useRef<() => void>(() => undefined)

  const actions = useMemo(() => {
    const work = importWork(services, show, stop => {
      cancel.current = stop
    })
    return {
      readFile: work.readFile,
      write: work.write,
      chooseFile: async (): Promise<void> => {
        const file = await services.desktop.openFile('roster')
        if (file !== null) await work.readFile(file)
      },
      planSheet: async ({ fileName, sheets, chosen }: Reviewing, name: string): Promise<void> => {
        await work.plan(fileName, sheets, sheets.find(one => one.sheet.name === name) ?? chosen)
      },
      matchColumns: async (
        { fileName, sheets, chosen }: Reviewing,
        columns: readonly Column[],
      ): Promise<void> => {
        await work.plan(fileName, sheets, { ...chosen, heading: { ...chosen.heading, columns } })
      },
      cancel: () => {
        cancel.current()
      },
      startAnew: () => {
        show({ kind: 'choosing' })
      },
    }
  }, [services])
  return { state, ...actions }
}
