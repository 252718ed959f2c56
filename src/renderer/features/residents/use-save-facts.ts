import { useCallback } from 'react'
import { survivorOf } from '../../domain/duplicates/survivor'
import { notErased } from '../../domain/personal-data/erase'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident, type Resident } from '../../domain/records/resident'
import { addResident, editResident } from '../../domain/roster/edit-resident'
import { factsKey } from '../../domain/roster/fact-changes'
import type { Facts } from '../../domain/roster/facts'
import { factsReader, type KnownPeople } from '../../domain/roster/known-people'
import type { RowReading } from '../../domain/roster/read-row'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useWrite } from '../../services/use-write'

function useKnownPeople(): () => KnownPeople {
  const { records } = useServices()
  return useCallback(
    () => ({
      residents: notErased(records.all(resident)),
      households: records.all(household),
      houses: records.all(house),
    }),
    [records],
  )
}

/** Somebody else on record under the same identity number, be it by a record that was merged into theirs. */
function namesake(facts: Facts, known: KnownPeople, except: string | undefined): Resident | undefined {
  const key = factsKey(facts)
  if (key === undefined) return undefined
  const factsOf = factsReader(known)
  const standing = (person: Resident): Resident =>
    survivorOf(person, id => known.residents.find(one => one.id === id))
  const holder = known.residents.find(
    person => factsKey(factsOf(person)) === key && standing(person).id !== except,
  )
  return holder && standing(holder)
}

/** Refuses a number that somebody else on record has, and says who. */
function useRefuseTaken(): (facts: Facts, known: KnownPeople, except?: string) => boolean {
  const notices = useNotices()
  return (facts, known, except) => {
    const other = namesake(facts, known, except)
    if (other !== undefined) {
      notices.refused(`名册中已有这个证件号码，是${other.name}。请核对号码，或打开${other.name}的记录修改。`)
    }
    return other !== undefined
  }
}

/** Writes the facts as typed for a resident on record. True when they were written. */
export function useSaveFacts(): (person: Resident, reading: RowReading) => Promise<boolean> {
  const { world } = useServices()
  const write = useWrite()
  const people = useKnownPeople()
  const refuseTaken = useRefuseTaken()
  return async (person, { facts }) => {
    const known = people()
    if (refuseTaken(facts, known, person.id)) return false
    const written = await write(editResident(person, facts, known, world), `已更新${facts.name}的记录`)
    return written !== undefined
  }
}

/** Writes somebody new. The id when it was written. */
export function useAddResident(): (reading: RowReading) => Promise<string | undefined> {
  const { world } = useServices()
  const write = useWrite()
  const people = useKnownPeople()
  const refuseTaken = useRefuseTaken()
  return async ({ facts }) => {
    const known = people()
    if (refuseTaken(facts, known)) return undefined
    const id = world.newId()
    const written = await write(addResident(id, facts, known, world), `已新增${facts.name}`)
    return written && id
  }
}
