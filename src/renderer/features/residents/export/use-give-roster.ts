import { useMemo } from 'react'
import { givenRoster, rosterColumns } from '../../../domain/giving-out/given-roster'
import type { GivingOutPlan } from '../../../domain/giving-out/plan-giving-out'
import { clockTime } from '../../../domain/journal/clock'
import { house } from '../../../domain/records/house'
import { household } from '../../../domain/records/household'
import { office, OFFICE_ID } from '../../../domain/records/office'
import { resident } from '../../../domain/records/resident'
import type { FactField, Facts } from '../../../domain/roster/facts'
import { factsReader } from '../../../domain/roster/known-people'
import type { Result } from '../../../domain/result'
import { giveOut } from '../../../services/give-out'
import { useServices } from '../../../services/services'
import { momentText } from '../../../ui/moment-text'
import type { ListedResident } from '../listed-resident'
import { rosterFileName } from '../roster-file-name'
import type { RosterColumns } from './roster-request'

/** What is on record of these residents, and the columns that makes. */
export function useRoster(rows: readonly ListedResident[]): {
  readonly people: readonly Facts[]
  readonly columns: RosterColumns
} {
  const { records } = useServices()
  return useMemo(() => {
    const factsOf = factsReader({ households: records.all(household), houses: records.all(house) })
    const people = rows.map(row => factsOf(row.resident))
    return { people, columns: rosterColumns(people) }
  }, [rows, records])
}

/** Gives the roster out by a plan; the name it was saved under, or null when the clerk gave up. Refusals: those of `giveOut`. */
export function useGiveRoster(
  rows: readonly ListedResident[],
  people: readonly Facts[],
): (plan: GivingOutPlan<FactField>) => Promise<Result<string | null>> {
  const services = useServices()
  const { records, world } = services
  return plan =>
    giveOut(services, {
      plan,
      about: rows.map(row => ({ kind: resident.kind, id: row.key })),
      sheet: ({ actor, clock }) =>
        givenRoster(plan, people, { who: actor, at: momentText(clockTime(clock)) }),
      fileName: rosterFileName(records.find(office, OFFICE_ID)?.name, world.today()),
    })
}
