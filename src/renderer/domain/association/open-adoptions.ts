import type { AgendaItem, Meeting } from '../records/meeting'
import type { Organisation } from '../records/organisation'
import type { Regulation } from '../records/regulation'
import { bareTitle, draftOf } from './regulation-versions'

/** A meeting adopted a rule, and the rules on record do not say so yet. `regulation` undefined: it is not on record at all. */
export type OpenAdoption = {
  readonly meeting: Meeting
  readonly item: AgendaItem
  /** The title of the rule without the name of its association. */
  readonly title: string
  readonly regulation: Regulation | undefined
}

const isRecorded = (meeting: Meeting, regulation: Regulation): boolean =>
  regulation.versions.some(one => one.adoptedIn === meeting.id)

/**
 * What meetings of an association adopted and has still to be recorded among its rules, in the order of the meetings. A rule that is on
 * record without a draft has nothing to adopt and is left out.
 */
export function openAdoptions(
  organisation: Organisation,
  meetings: readonly Meeting[],
  regulations: readonly Regulation[],
): readonly OpenAdoption[] {
  const own = regulations.filter(one => one.organisationId === organisation.id)
  return meetings
    .filter(one => one.organisationId === organisation.id)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
    .flatMap(meeting =>
      meeting.agenda
        .filter(item => item.kind === 'rule' && item.outcome === 'adopted')
        .map(item => {
          const title = bareTitle(item.title, organisation)
          const regulation = own.find(one => bareTitle(one.title, organisation) === title)
          return { meeting, item, title, regulation }
        }),
    )
    .filter(
      ({ meeting, regulation }) =>
        regulation === undefined || (!isRecorded(meeting, regulation) && draftOf(regulation) !== undefined),
    )
}
