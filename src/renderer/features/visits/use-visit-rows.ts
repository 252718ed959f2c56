import { useEffect, useState } from 'react'
import { paced, pacedMap, telling } from '../../domain/paced'
import { houseWords } from '../../domain/people/house-for'
import { responsibleFor } from '../../domain/people/responsible'
import { dueVisits, type DueVisit } from '../../domain/people/visits'
import type { Progress } from '../../domain/progress'
import { grid, type Grid } from '../../domain/records/grid'
import { house, type House } from '../../domain/records/house'
import { resident } from '../../domain/records/resident'
import { visit } from '../../domain/records/visit'
import { visitRule } from '../../domain/records/visit-rule'
import { runSteps } from '../../services/run-steps'
import { useServices } from '../../services/services'
import { startedWatch } from '../../services/started-watch'
import { useAll } from '../../services/use-records'

/** A visit to be made as a row of the list. */
export type VisitRow = DueVisit & {
  readonly key: string
  readonly dwelling: string
  readonly officer: string
}

/** The rows, the latest first, with pauses: among 100,000 people there are tens of thousands. */
function* visitRows(
  visits: ReturnType<typeof dueVisits>,
  houses: readonly House[],
  grids: readonly Grid[],
): Generator<undefined, readonly VisitRow[]> {
  const due = yield* visits
  const homes = yield* pacedMap(houses, one => [one.id, one])
  return yield* paced(due, one => {
    const { id, houseId, grid: gridName, address } = one.person
    const home = homes.get(houseId ?? '')
    return {
      ...one,
      key: id,
      dwelling: houseWords(home) || (address ?? ''),
      officer: responsibleFor(home, gridName, grids).officer?.name ?? '',
    }
  })
}

const progress: Progress = { step: '正在推算走访', done: 0 }

/**
 * Who is to be called on, reckoned in turns so that the page stays usable; undefined until it was reckoned for the first time. After a
 * commit the rows of before until they are reckoned anew.
 */
export function useVisitRows(): { rows: readonly VisitRow[] | undefined; progress: Progress } {
  const { world } = useServices()
  const [rows, show] = useState<readonly VisitRow[]>()
  const people = useAll(resident)
  const visits = useAll(visit)
  const rules = useAll(visitRule)
  const houses = useAll(house)
  const grids = useAll(grid)
  useEffect(() => {
    const { watch, cancel } = startedWatch(() => undefined)
    const work = visitRows(dueVisits(people, visits, rules, world.today()), houses, grids)
    void runSteps(telling(work, progress), watch).then(reckoned => {
      if (reckoned.ok) show(reckoned.value)
    })
    return cancel
  }, [people, visits, rules, houses, grids, world])
  return { rows, progress }
}
