import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change } from '../journal/entry'
import { partyOrganisation, type PartyOrganisation } from '../records/party-organisation'
import { fail, ok, type Result } from '../result'
import { takeTurn, type TakenTurn } from '../turns/road'
import { organisationRoad } from './data/organisation-road'
import { organisationFields } from './data/party-fields'

/** Where a party organisation is built: ids of estates and of property enterprises. */
export type PartyCover = Pick<PartyOrganisation, 'estateIds' | 'enterpriseIds'>

const changed = (saved: PartyOrganisation): Change => ({
  cause: 'party-organisation-edited',
  detail: saved.name,
  save: [put(partyOrganisation, saved)],
})

/**
 * Records a party organisation, new or known; its steps stay. Refusals: `party-name-taken`, `party-covers-nothing`, and those of
 * readEntered.
 */
export function editOrganisation(
  entered: Entered,
  cover: PartyCover,
  known: PartyOrganisation | undefined,
  all: readonly PartyOrganisation[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const id = known?.id ?? newId()
  const beside = { id, start: { steps: [] }, chosen: cover }
  const read = enterRecord(partyOrganisation, organisationFields, entered, known, beside)
  if (!read.ok) return read
  const { name, estateIds, enterpriseIds } = read.value
  if (all.some(one => one.id !== id && one.name === name)) return fail('party-name-taken', { name })
  if (estateIds.length + enterpriseIds.length === 0) return fail('party-covers-nothing')
  return ok({ id, change: changed(read.value) })
}

/** Takes a step with a party organisation on a day. Refusals: those of {@link takeTurn}. */
export function takeOrganisationStep(
  one: PartyOrganisation,
  request: TakenTurn,
  today: string,
): Result<Change> {
  const steps = takeTurn(organisationRoad, one.steps, request, { today })
  return steps.ok ? ok(changed({ ...one, steps: steps.value })) : steps
}
