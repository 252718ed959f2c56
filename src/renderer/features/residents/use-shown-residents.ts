import { useEffect, useMemo, useState } from 'react'
import { notErased } from '../../domain/personal-data/erase'
import { unwatched } from '../../domain/progress'
import { resident, type Resident } from '../../domain/records/resident'
import { peopleOrder } from '../../domain/search/people-order'
import type { Seen } from '../../domain/search/roster-filters'
import { runSteps } from '../../services/run-steps'
import { useAll } from '../../services/use-records'
import { useSeen } from '../../services/use-seen'
import { chooseResidents, type Chosen } from './choose-residents'
import { useFinding } from './finder-context'

/** Everybody on record who was not erased, in the order they came in. */
function usePeople(): readonly Resident[] {
  const residents = useAll(resident)
  return useMemo(() => notErased(residents), [residents])
}

/** The places of people in an order; those of before until the new ones are reckoned. */
function usePlaces(
  people: readonly Resident[],
  seen: Seen,
  by: NonNullable<Chosen['sort']>['by'] | undefined,
) {
  const { finder, ready } = useFinding()
  const [places, setPlaces] = useState<{ by: typeof by; places: ReadonlyMap<string, number> }>()
  useEffect(() => {
    if (by === undefined || finder === undefined || !ready) return
    let left = false
    const work = peopleOrder(people, by, { nameKeyOf: finder.nameKeyOf, houseOf: seen.houseOf })
    void runSteps(work, { ...unwatched, cancelled: () => left }).then(done => {
      if (done.ok) setPlaces({ by, places: done.value })
    })
    return () => {
      left = true
    }
  }, [people, seen, by, finder, ready])
  return places?.by === by ? places?.places : undefined
}

const nobody: readonly Resident[] = []

/** Everybody, and those of them who are to be shown. */
export function useShownResidents(chosen: Chosen) {
  const people = usePeople()
  const seen = useSeen()
  const finding = useFinding()
  const places = usePlaces(people, seen, chosen.sort?.by)
  const found = useMemo(
    () => (chosen.search.trim() === '' ? people : (finding.finder?.find(chosen.search) ?? nobody)),
    [finding, chosen.search, people],
  )
  const shown = useMemo(() => chooseResidents(found, chosen, seen, places), [found, chosen, seen, places])
  return { people, seen, shown, ready: finding.ready }
}
