import { useMemo } from 'react'
import { notErased } from '../../domain/personal-data/erase'
import { house } from '../../domain/records/house'
import { resident } from '../../domain/records/resident'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { listedResident, type ListedResident } from './listed-resident'

/** Every resident as a row of the list, in the order they came in. */
export function useListedResidents(): readonly ListedResident[] {
  const { world } = useServices()
  const rights = useRights()
  const residents = useAll(resident)
  const houses = useAll(house)
  return useMemo(() => {
    const today = world.today()
    const houseOf = new Map(houses.map(one => [one.id, one]))
    return notErased(residents).map(one => listedResident(one, houseOf.get(one.houseId ?? ''), today, rights))
  }, [residents, houses, world, rights])
}
