import { useEffect, useState } from 'react'
import { chinaMoment } from '../domain/backup/china-time'
import { dueByDay, dueList, dueListSteps, type Clock, type DueLine } from '../domain/calendar/due-list'
import { dueReader } from '../domain/calendar/due-reader'
import { allDueDays } from '../domain/calendar/due-rules'
import type { Records } from '../domain/ports'
import { dueRule } from '../domain/records/due-rule'
import type { World } from '../domain/world'
import { runBehind } from './run-steps'
import { useServices } from './services'
import { startedWatch } from './started-watch'
import { useAll, useJournal } from './use-records'

type Reader = ReturnType<typeof dueReader>

/** One reader for the list and one for the month, kept as long as the records: coming back to a screen reads nothing anew. */
type Readers = {
  readonly list: Reader
  readonly month: Reader
  /** What was listed last: shown at once while it is listed anew. */
  listed?: readonly DueLine[]
}
const readers = new WeakMap<Records, Readers>()

function readersOf(records: Records): Readers {
  const known: Readers = readers.get(records) ?? { list: dueReader(records), month: dueReader(records) }
  readers.set(records, known)
  return known
}

const clockOf = (world: World): Clock => ({
  today: world.today(),
  now: chinaMoment(world.now()).replace(' ', 'T'),
})

/**
 * What is to be done today, listed anew after every commit, in turns so that the page stays usable meanwhile; undefined until it
 * was listed for the first time.
 */
export function useDueList(): readonly DueLine[] | undefined {
  const { records, world } = useServices()
  const journal = useJournal()
  const rules = useAll(dueRule)
  const [lines, show] = useState(() => readersOf(records).listed)
  useEffect(() => {
    const { watch, cancel } = startedWatch(() => undefined)
    const list = async (): Promise<void> => {
      const held = readersOf(records)
      const listed = await runBehind(
        dueListSteps(allDueDays(rules), held.list.inTurns, clockOf(world)),
        watch,
      )
      if (!listed.ok) return
      held.listed = listed.value
      show(listed.value)
    }
    void list()
    return cancel
  }, [journal, rules, records, world])
  return lines
}

/** What is to be done of one source, as it is now. */
export function useDueOf(sourceId: string): readonly DueLine[] {
  const { records, world } = useServices()
  useJournal()
  const of = allDueDays(useAll(dueRule)).filter(({ source }) => source.id === sourceId)
  return dueList(of, readersOf(records).list, clockOf(world))
}

/** What falls on each day from one to another, both `YYYY-MM-DD` and counted. */
export function useDueByDay(from: string, to: string): ReadonlyMap<string, readonly DueLine[]> {
  const { records, world } = useServices()
  useJournal()
  const window = { from, to, ...clockOf(world) }
  return dueByDay(allDueDays(useAll(dueRule)), readersOf(records).month, window)
}
