import type { PartyMember } from '../records/party-member'
import type { PartyOrganisation } from '../records/party-organisation'
import type { OutSheet } from '../sheet/workbook'
import { reachedOn, stateOn } from '../turns/road'
import { organisationRoad } from './data/organisation-road'
import { memberCountOf } from './edit-member'

/** One organisation as a list shows it: its names in words. */
export type OrganisationRow = {
  readonly key: string
  readonly one: PartyOrganisation
  readonly state: string
  /** The day it came into that state. */
  readonly since: string
  readonly members: number | undefined
  /** Where it is built, by name. */
  readonly places: string
}

/** The organisations as lists show them, by name. `nameOf` tells what an estate or an enterprise is called. */
export function organisationRows(
  all: readonly PartyOrganisation[],
  members: readonly PartyMember[],
  nameOf: (id: string) => string,
): readonly OrganisationRow[] {
  return all
    .map(one => ({
      key: one.id,
      one,
      state: organisationRoad.states[stateOn(organisationRoad, one.steps)],
      since: reachedOn(organisationRoad, one.steps) ?? '',
      members: memberCountOf(one, members),
      places: [...one.estateIds, ...one.enterpriseIds].map(nameOf).join('、'),
    }))
    .toSorted((one, other) => one.one.name.localeCompare(other.one.name, 'zh-CN'))
}

const columns = [
  ['党组织名称', 32],
  ['类型', 12],
  ['小区、企业', 36],
  ['隶属', 24],
  ['党员数', 10],
  ['状态', 10],
  ['日期', 13],
] as const

/** The list of organisations as a sheet; it names no person. */
export const organisationSheet = (rows: readonly OrganisationRow[]): OutSheet => ({
  name: '党组织',
  columns: columns.map(([heading, width]) => ({ heading, width })),
  rows: rows.map(({ one, state, since, members, places }) => [
    one.name,
    one.organisationType,
    places,
    one.superior ?? null,
    members === undefined ? null : String(members),
    state,
    since === '' ? null : since,
  ]),
  landscape: true,
})
