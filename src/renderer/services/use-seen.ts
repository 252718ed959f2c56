import { useMemo } from 'react'
import { house } from '../domain/records/house'
import type { Seen } from '../domain/search/roster-filters'
import { useServices } from './services'
import { useAll } from './use-records'
import { useRights } from './use-rights'

/** What filters need to know beside the person. Other whenever a house changes. */
export function useSeen(): Seen {
  const { world } = useServices()
  const rights = useRights()
  const houses = useAll(house)
  return useMemo(() => {
    const byId = new Map(houses.map(one => [one.id, one]))
    return {
      houseOf: ({ houseId }) => (houseId === undefined ? undefined : byId.get(houseId)),
      rights,
      today: world.today(),
    }
  }, [houses, rights, world])
}
