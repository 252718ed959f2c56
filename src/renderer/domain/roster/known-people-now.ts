import { notErased } from '../personal-data/erase'
import type { Records } from '../ports'
import { house } from '../records/house'
import { household } from '../records/household'
import { resident } from '../records/resident'
import type { KnownPeople } from './known-people'

/** Everybody a roster may be about: who was erased is nobody, and who was merged is on record as somebody else. */
export const knownPeopleNow = (records: Pick<Records, 'all'>): KnownPeople => ({
  residents: notErased(records.all(resident)).filter(({ mergedIntoId }) => mergedIntoId === undefined),
  households: records.all(household),
  houses: records.all(house),
})
