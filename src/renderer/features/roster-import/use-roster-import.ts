import { startTransition, useMemo, useRef, useState } from 'react'
import type { RosterKind } from '../../domain/roster/kinds/roster-kind'
import type { Column } from '../../domain/roster/plan'
import type { Choices } from '../../domain/roster/row-decision'
import { aliasesAfter, type Alias } from '../../domain/roster/value-aliases'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { useServices } from '../../services/services'
import type { ImportState, Matching, ReadFile, Reviewing } from './import-state'
import { importWork } from './import-work'
import { mendedSheet, type Mend } from './mended-sheet'

export type RosterImport = {
  readonly kind: RosterKind
  readonly state: ImportState
  readonly chooseFile: () => Promise<void>
  readonly readFile: (file: NamedBytes) => Promise<void>
  readonly chooseSheet: (file: ReadFile, name: string) => Promise<void>
  /** Columns matched anew; from 对列 on, the plan follows when the clerk asks for it. */
  readonly matchColumns: (file: Matching | Reviewing, columns: readonly Column<string>[]) => Promise<void>
  readonly planFile: (file: ReadFile) => Promise<void>
  readonly choose: (reviewing: Reviewing, choices: Choices) => void
  readonly mend: (reviewing: Reviewing, mends: readonly Mend[]) => Promise<void>
  /** What a written value means in its column, from now on. */
  readonly learn: (reviewing: Reviewing, alias: Alias) => Promise<void>
  /** Which empty columns of a list of ours are to be cleared. */
  readonly clear: (reviewing: Reviewing, clearing: readonly string[]) => Promise<void>
  /** Makes the plan anew, since the records have changed meanwhile. */
  readonly refresh: (reviewing: Reviewing) => Promise<void>
  readonly write: (reviewing: Reviewing) => Promise<void>
  readonly cancel: () => void
  readonly startAnew: () => void
}

const withColumns = <F extends ReadFile>(file: F, columns: readonly Column<string>[]): F => ({
  ...file,
  chosen: { ...file.chosen, heading: { ...file.chosen.heading, columns } },
})

/** One import of a kind at a time, kept while other screens are shown. */
export function useRosterImport(kind: RosterKind): RosterImport {
  const services = useServices()
  const [state, setState] = useState<ImportState>({ kind: 'choosing' })
  const latest = useRef<ImportState>(state)
  const cancel = useRef<() => void>(() => undefined)

  const actions = useMemo(() => {
    /** The review is much to draw: it is drawn with pauses while what was there stays. That a plan is being made anew shows at once. */
    const show = (next: ImportState): void => {
      latest.current = next
      if (next.kind === 'reviewing' && !next.replanning) {
        startTransition(() => {
          setState(next)
        })
      } else setState(next)
    }
    const stop = (): void => {
      cancel.current()
    }
    const ready = (next: () => void): void => {
      stop()
      cancel.current = next
    }
    const work = importWork(services, kind, { now: () => latest.current, show, ready })
    return {
      readFile: work.readFile,
      write: work.write,
      planFile: work.plan,
      refresh: work.replan,
      chooseFile: async (): Promise<void> => {
        const file = await services.desktop.openFile('roster')
        if (file !== null) await work.readFile(file)
      },
      chooseSheet: async (file: ReadFile, name: string): Promise<void> => {
        await work.chooseSheet(file, file.sheets.find(({ sheet }) => sheet.name === name) ?? file.chosen)
      },
      matchColumns: async (file: Matching | Reviewing, columns: readonly Column<string>[]): Promise<void> => {
        if (file.kind === 'matching') show(withColumns(file, columns))
        else await work.replan(withColumns(file, columns))
      },
      choose: (reviewing: Reviewing, choices: Choices): void => {
        latest.current = { ...reviewing, choices }
        setState(latest.current)
      },
      mend: async (reviewing: Reviewing, mends: readonly Mend[]): Promise<void> => {
        const { chosen } = reviewing
        await work.replan({ ...reviewing, chosen: { ...chosen, sheet: mendedSheet(chosen.sheet, mends) } })
      },
      learn: async (reviewing: Reviewing, alias: Alias): Promise<void> => {
        await work.replan({ ...reviewing, learnt: aliasesAfter(reviewing.learnt, alias) })
      },
      clear: async (reviewing: Reviewing, clearing: readonly string[]): Promise<void> => {
        await work.replan({ ...reviewing, clearing })
      },
      cancel: stop,
      startAnew: () => {
        stop()
        show({ kind: 'choosing' })
      },
    }
  }, [services, kind])
  return { kind, state, ...actions }
}
