import { chinaMoment } from '../domain/backup/china-time'
import { dueByDay, dueList, type Clock, type DueLine } from '../domain/calendar/due-list'
import { dueReader } from '../domain/calendar/due-reader'
import { allDueDays } from '../domain/calendar/due-rules'
import type { Records } from '../domain/ports'
import { dueRule } from '../domain/records/due-rule'
import type { World } from '../domain/world'
import { useServices } from './services'
import { useAll, useJournal } from './use-records'

type Reader = ReturnType<typeof dueReader>

/** One reader for the list and one for the month, kept as long as the records: coming back to a screen reads nothing anew. */
type Readers = { readonly list: Reader; readonly month: Reader }
const readers = new WeakMap<Records, Readers>()

function readersOf(records: Records): Readers {
  const known = readers.get(records) ?? { list: dueReader(records), month: dueReader(records) }
  readers.set(records, known)
  return known
}

const clockOf = (world: World): Clock => ({
  today: world.today(),
  now: chinaMoment(world.now()).replace(' ', 'T'),
})

/** What is to be done today, as it is now; drawn again after every commit. */
export function useDueList(): readonly DueLine[] {
  const { records, world } = useServices()
  useJournal()
  return dueList(allDueDays(useAll(dueRule)), readersOf(records).list, clockOf(world))
}

/** What falls on each day from one to another, both `YYYY-MM-DD` and counted. */
export function useDueByDay(from: string, to: string): ReadonlyMap<string, readonly DueLine[]> {
  const { records, world } = useServices()
  useJournal()
  const window = { from, to, ...clockOf(world) }
  return dueByDay(allDueDays(useAll(dueRule)), readersOf(records).month, window)
}
