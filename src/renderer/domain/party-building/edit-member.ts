import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { partyMember, type PartyMember } from '../records/party-member'
import { partyOrganisation, type PartyOrganisation } from '../records/party-organisation'
import { fail, ok, type Problem, type Result } from '../result'
import { memberFields } from './data/party-fields'

const belongs = ({ leftOn }: PartyMember): boolean => leftOn === undefined

/** Told apart by the roster where both are known there, else by name within one organisation. */
const isSame = (one: PartyMember, other: PartyMember): boolean =>
  one.residentId === undefined || other.residentId === undefined
    ? one.personName === other.personName && one.partyOrganisationId === other.partyOrganisationId
    : one.residentId === other.residentId

function problemOf(saved: PartyMember, records: Pick<Records, 'all' | 'find'>): Problem | undefined {
  const { joinedOn, leftOn, personName } = saved
  if (joinedOn !== undefined && leftOn !== undefined && leftOn < joinedOn)
    return { code: 'party-member-left-early' }
  if (!belongs(saved)) return undefined
  const twice = records
    .all(partyMember)
    .find(other => other.id !== saved.id && belongs(other) && isSame(saved, other))
  if (twice === undefined) return undefined
  if (twice.partyOrganisationId === saved.partyOrganisationId)
    return { code: 'party-member-twice', detail: { name: personName } }
  const organisation = records.find(partyOrganisation, twice.partyOrganisationId)?.name ?? ''
  return { code: 'party-member-elsewhere', detail: { name: personName, organisation } }
}

/**
 * Records somebody's membership, new or known. The journal names the organisation only. Refusals: `party-member-twice`,
 * `party-member-elsewhere` (still on the list of another organisation), `party-member-left-early`, and those of readEntered.
 */
export function editMember(
  { id: partyOrganisationId, name }: Pick<PartyOrganisation, 'id' | 'name'>,
  entered: Entered,
  residentId: string | undefined,
  known: PartyMember | undefined,
  records: Pick<Records, 'all' | 'find'>,
  newId: () => string,
): Result<Change> {
  const id = known?.id ?? newId()
  const beside = { id, start: {}, chosen: { partyOrganisationId, residentId } }
  const read = enterRecord(partyMember, memberFields, entered, known, beside)
  if (!read.ok) return read
  const problem = problemOf(read.value, records)
  if (problem !== undefined) return fail(problem.code, problem.detail)
  return ok({ cause: 'party-member-edited', detail: name, save: [put(partyMember, read.value)] })
}

/** How many members an organisation has: those on record who have not left, or what was reported where nobody is. */
export function memberCountOf(
  { id, memberCount }: Pick<PartyOrganisation, 'id' | 'memberCount'>,
  members: readonly PartyMember[],
): number | undefined {
  const own = members.filter(one => one.partyOrganisationId === id)
  return own.length === 0 ? memberCount : own.filter(belongs).length
}
