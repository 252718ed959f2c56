import type { Estate } from '../records/estate'
import type { PartyOrganisation } from '../records/party-organisation'
import type { PropertyEnterprise } from '../records/property-enterprise'
import { stateOn } from '../turns/road'
import { organisationRoad } from './data/organisation-road'

/** How many of all have a party organisation. */
export type PartyShare = { readonly covered: number; readonly total: number }

/** The coverage of estates, of property enterprises, and of both together. */
export type PartyCoverage = {
  readonly estates: PartyShare
  readonly enterprises: PartyShare
  readonly all: PartyShare
}

/** Whether an organisation is at work on a day, `YYYY-MM-DD`: approved organisations count from the day they run on. */
export const runsOn = ({ steps }: Pick<PartyOrganisation, 'steps'>, day: string): boolean =>
  stateOn(organisationRoad, steps, day) === 'running'

/** The organisations at work in an estate or an enterprise on a day. */
export const organisationsIn = (
  place: { readonly id: string },
  organisations: readonly PartyOrganisation[],
  day: string,
): readonly PartyOrganisation[] =>
  organisations.filter(
    one => (one.estateIds.includes(place.id) || one.enterpriseIds.includes(place.id)) && runsOn(one, day),
  )

/**
 * Which share of the estates and of the property enterprises on record has a party organisation at work on a day, `YYYY-MM-DD`. Who is
 * covered by several counts once.
 */
export function partyCoverage(
  estates: readonly Pick<Estate, 'id'>[],
  enterprises: readonly Pick<PropertyEnterprise, 'id'>[],
  organisations: readonly PartyOrganisation[],
  asOf: string,
): PartyCoverage {
  const running = organisations.filter(one => runsOn(one, asOf))
  const covered = new Set(running.flatMap(({ estateIds, enterpriseIds }) => [...estateIds, ...enterpriseIds]))
  const share = (places: readonly { readonly id: string }[]): PartyShare => ({
    covered: places.filter(({ id }) => covered.has(id)).length,
    total: places.length,
  })
  return {
    estates: share(estates),
    enterprises: share(enterprises),
    all: share([...estates, ...enterprises]),
  }
}

const THOUSAND = 1000
const TEN = 10

/** 3/10（30.0%） */
export const shareWords = ({ covered, total }: PartyShare): string =>
  total === 0
    ? '0/0'
    : `${covered}/${total}（${(Math.round((covered * THOUSAND) / total) / TEN).toFixed(1)}%）`
