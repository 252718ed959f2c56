import { startTransition, useMemo, useRef, useState } from 'react'
import type { Acceptances } from '../../domain/roster/apply-plan'
import type { Column } from '../../domain/roster/plan'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { useServices } from '../../services/services'
import type { ImportState, Reviewing } from './import-state'
import { importWork } from './import-work'
import { mendedSheet, type Mend } from './mended-sheet'

export type RosterImport = {
  readonly state: ImportState
  readonly chooseFile: () => Promise<void>
  readonly readFile: (file: NamedBytes) => Promise<void>
  readonly planSheet: (reviewing: Reviewing, name: string) => Promise<void>
  readonly matchColumns: (reviewing: Reviewing, columns: readonly Column[]) => Promise<void>
  readonly mend: (reviewing: Reviewing, mend: Mend) => Promise<void>
  readonly write: (reviewing: Reviewing, accepted: Acceptances) => Promise<void>
  readonly cancel: () => void
  readonly startAnew: () => void
}

/** One import at a time, kept while other screens are shown. */
export function useRosterImport(): RosterImport {
  const services = useServices()
  const [state, setState] = useState<ImportState>({ kind: 'choosing' })
  const cancel = useRef<() => void>(() => undefined)

  const actions = useMemo(() => {
    /** The review is much to draw: it is drawn with pauses while what was there stays. That a plan is being made anew shows at once. */
    const show = (next: ImportState): void => {
      if (next.kind === 'reviewing' && !next.replanning) {
        startTransition(() => {
          setState(next)
        })
      } else setState(next)
    }
    const stop = (): void => {
      cancel.current()
    }
    const work = importWork(services, show, next => {
      stop()
      cancel.current = next
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
      matchColumns: async (reviewing: Reviewing, columns: readonly Column[]): Promise<void> => {
        const { chosen } = reviewing
        await work.replan(reviewing, { ...chosen, heading: { ...chosen.heading, columns } })
      },
      mend: async (reviewing: Reviewing, mend: Mend): Promise<void> => {
        const { chosen } = reviewing
        await work.replan(reviewing, { ...chosen, sheet: mendedSheet(chosen.sheet, mend) })
      },
      cancel: stop,
      startAnew: () => {
        stop()
        show({ kind: 'choosing' })
      },
    }
  }, [services])
  return { state, ...actions }
}
