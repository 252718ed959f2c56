import { notErased } from '../../domain/personal-data/erase'
import type { Records } from '../../domain/ports'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident } from '../../domain/records/resident'
import type { KnownPeople } from '../../domain/roster/known-people'

/** Everybody a roster may be about: who was erased is nobody, and who was merged is on record as somebody else. */
export const knownPeopleNow = (records: Pick<Records, 'all'>): KnownPeople => ({
  residents: notErased(records.all(resident)).filter(({ mergedIntoId }) => mergedIntoId === undefined),
  households: records.all(household),
  houses: records.all(house),
})
