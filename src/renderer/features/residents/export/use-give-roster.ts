import { useMemo } from 'react'
import { givenRoster } from '../../../domain/giving-out/given-roster'
import { listFileName } from '../../../domain/giving-out/list-file-name'
import type { GivingOutPlan } from '../../../domain/giving-out/plan-giving-out'
import { listName, type RosterLayout } from '../../../domain/giving-out/roster-layout'
import { clockTime } from '../../../domain/journal/clock'
import { house } from '../../../domain/records/house'
import { household } from '../../../domain/records/household'
import { office, OFFICE_ID } from '../../../domain/records/office'
import { resident, type Resident } from '../../../domain/records/resident'
import type { Result } from '../../../domain/result'
import { listedPeople, type ListedPerson } from '../../../domain/roster/column-sets/listed-person'
import type { FactField } from '../../../domain/roster/facts'
import { giveOut } from '../../../services/give-out'
import { useServices } from '../../../services/services'
import { momentText } from '../../../ui/moment-text'

/** These residents as lists tell of them. */
export function useListedPeople(rows: readonly Resident[]): readonly ListedPerson[] {
  const { records } = useServices()
  return useMemo(
    () => listedPeople(rows, { households: records.all(household), houses: records.all(house) }),
    [rows, records],
  )
}

/** The name of the office, where it has been told. */
export function useOfficeName(): string {
  const { records } = useServices()
  return records.find(office, OFFICE_ID)?.name ?? ''
}

/** What the file would be called, without its ending. */
export function useFileName(): (
  pattern: string,
  layout: RosterLayout,
  recipient: string,
  people: number,
) => string {
  const { world } = useServices()
  const name = useOfficeName()
  return (pattern, layout, recipient, people) =>
    listFileName(pattern, {
      单位: name,
      表名: listName(layout),
      日期: world.today(),
      人数: `${String(people)}人`,
      接收: recipient,
    })
}

export type RosterToGive = {
  readonly plan: GivingOutPlan<FactField>
  readonly layout: RosterLayout
  readonly people: readonly ListedPerson[]
  /** Without its ending. */
  readonly fileName: string
}

/** Gives the roster out by a plan; the name it was saved under, or null when the clerk gave up. Refusals: those of `giveOut`. */
export function useGiveRoster(): (roster: RosterToGive) => Promise<Result<string | null>> {
  const services = useServices()
  return ({ plan, layout, people, fileName }) =>
    giveOut(services, {
      plan,
      about: people.map(({ id }) => ({ kind: resident.kind, id })),
      sheet: ({ actor, clock }) =>
        givenRoster(
          plan,
          layout,
          people,
          { who: actor, at: momentText(clockTime(clock)) },
          services.world.today(),
        ),
      fileName,
    })
}
