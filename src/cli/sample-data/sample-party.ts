import type { Put } from '../../renderer/domain/journal/entry'
import { editCrossPost } from '../../renderer/domain/party-building/cross-posts'
import { editMember } from '../../renderer/domain/party-building/edit-member'
import { daysAfter } from '../../renderer/domain/people/days'
import { editProgramme } from '../../renderer/domain/programmes/edit-programme'
import { ownersCommittee } from '../../renderer/domain/records/owners-committee'
import { partyOrganisation, type PartyOrganisation } from '../../renderer/domain/records/party-organisation'
import { propertyEnterprise } from '../../renderer/domain/records/property-enterprise'
import type { Resident } from '../../renderer/domain/records/resident'
import { exampleProgramme } from './data/party-words'
import type { Dice } from './dice'
import type { SampleProperty } from './sample-property'
import { recordsAmong, savedBy } from './saved-by'

/** So many of the roster are on the list of the first organisation, beside its secretary. */
const MEMBERS = 8

/** A post beside the one in the party organisation, from a day on; some ended. */
type Second = {
  readonly key: string
  readonly post: string
  readonly since: string
  readonly until?: string
}

/** The day an organisation began to run; undefined: it does not yet. */
const runningSince = ({ steps }: PartyOrganisation): string | undefined =>
  steps.find(({ step }) => step === 'running')?.on

/** The secretary of an organisation in the committee of its estate, or where there is none in the enterprise that serves it. */
function secondOf(of: PartyOrganisation, since: string, { puts, servedBy }: SampleProperty): Second {
  const [estateId = ''] = of.estateIds
  const committee = recordsAmong(ownersCommittee, puts).find(one => one.estateId === estateId)
  if (committee !== undefined) {
    const from = [since, committee.termFrom].toSorted().at(-1) ?? since
    return { key: `${ownersCommittee.kind} ${committee.id}`, post: '业委会委员', since: from }
  }
  const served = servedBy.get(estateId)?.id ?? ''
  return { key: `${propertyEnterprise.kind} ${served}`, post: '党建指导员', since }
}

function crossPostOf(of: PartyOrganisation, { key, post, since, until = '' }: Second, dice: Dice) {
  const entered = {
    ...{ personName: of.secretary ?? '', firstPost: '党支部书记', secondPost: post },
    ...{ since, until, basis: '社区党委会议（示例）' },
  }
  const bodies = { first: `${partyOrganisation.kind} ${of.id}`, second: key }
  return savedBy(editCrossPost(entered, bodies, undefined, [], dice.newId))
}

/** The secretary and some grown people as members of an organisation. */
function membersOf(of: PartyOrganisation, people: readonly Resident[], since: string, dice: Dice) {
  const none = { all: () => [], find: () => undefined }
  const grown = people.filter(({ birthDate = '9' }) => birthDate < '2000').slice(0, MEMBERS)
  const listed = [
    { personName: of.secretary ?? '', post: '书记' },
    ...grown.map(({ name, id }, nth) => ({
      ...{ personName: name, residentId: id },
      ...(nth < 2
        ? { post: nth === 0 ? '组织委员' : '宣传委员' }
        : { post: '党员', duty: `${nth}号楼党员责任区` }),
    })),
  ]
  return listed.flatMap(
    ({ residentId, ...entered }: { residentId?: string; personName: string; post: string }) =>
      savedBy(editMember(of, { ...entered, joinedOn: since }, residentId, undefined, none, dice.newId)),
  )
}

/** Who holds a post in two bodies, the members of one organisation, and a programme whose names are left to the office. */
export function partyWorkOf(
  property: SampleProperty,
  people: readonly Resident[],
  today: string,
  dice: Dice,
): readonly Put[] {
  const running = recordsAmong(partyOrganisation, property.puts).flatMap(of => {
    const since = runningSince(of)
    return since === undefined ? [] : [{ of, since }]
  })
  const posts = running.flatMap(({ of, since }, nth) => {
    const second = secondOf(of, since, property)
    const ended = nth === 1 ? { until: daysAfter(today, -20) } : {}
    return crossPostOf(of, { ...second, ...ended }, dice)
  })
  const [first] = running
  const home = property.estates.find(({ id }) => id === first?.of.estateIds[0])?.name ?? ''
  const neighbours = people.filter(({ address = '' }) => address.startsWith(home))
  const { entered, tree } = exampleProgramme
  return [
    ...posts,
    ...(first === undefined ? [] : membersOf(first.of, neighbours, first.since, dice)),
    ...savedBy(editProgramme(entered, tree, undefined, [], dice.newId)),
  ]
}
