import { put, type Put } from '../../journal/entry'
import { ownerKey } from '../../people/house-owners'
import { isOnRoster } from '../../people/states'
import { notErased } from '../../personal-data/erase'
import type { Records } from '../../ports'
import { resident, type Resident } from '../../records/resident'
import { publicNames, volunteer, volunteerStates, type Volunteer } from '../../records/volunteer'
import { volunteerTeam } from '../../records/volunteer-team'
import { residentsByNumber } from '../houses/owners-of-house'
import { changesBetween } from '../record-rows/changes-between'
import type { About, Outcome, RecordRoster, RosterWorld, Said, Working } from '../record-rows/record-roster'
import type { Found } from '../row-draft'
import { volunteerFacts, type VolunteerFact } from './volunteer-facts'

type VolunteerSaid = Said<VolunteerFact>

const found = (
  field: VolunteerFact,
  code: Found<VolunteerFact>['flaw']['code'],
  detail: Readonly<Record<string, string>>,
): Found<VolunteerFact> => ({ field, flaw: { code, detail } })

const plainFacts = ['volunteerNo', 'joinedOn', 'skills', 'remarks'] as const
/** Of a volunteer on the roster of residents these are as they stand there. */
const byRoster = ['name', 'phone'] as const

const phonesIn = (phone = ''): readonly string[] => phone.split('/').filter(Boolean)

/** Whether the telephones do not speak against its being the same person. */
function sameTelephone(one: string | undefined, other: string | undefined): boolean {
  const [here, there] = [phonesIn(one), phonesIn(other)]
  return here.length === 0 || there.length === 0 || here.some(phone => there.includes(phone))
}

/** The volunteers on record, changed row by row. */
function openVolunteers(records: Pick<Records, 'all'>, world: RosterWorld): Working<VolunteerFact> {
  const volunteers = new Map(
    records
      .all(volunteer)
      .filter(({ erasedOn }) => erasedOn === undefined)
      .map(one => [one.id, one]),
  )
  const teams = new Map(records.all(volunteerTeam).map(one => [one.name, one.id]))
  const teamNames = new Map(records.all(volunteerTeam).map(one => [one.id, one.name]))
  const people = notErased(records.all(resident)).filter(
    one => one.mergedIntoId === undefined && isOnRoster(one),
  )
  const byId = new Map(people.map(one => [one.id, one]))
  const byNumber = residentsByNumber(people)
  const touched = new Set<string>()

  const personOf = ({ residentId = '' }: Volunteer): Resident | undefined => byId.get(residentId)
  const nameOf = (one: Volunteer): string => personOf(one)?.name ?? one.name
  const phoneOf = (one: Volunteer): string | undefined => personOf(one)?.phones?.join('/') ?? one.phone
  /** The resident whose number the row gives. */
  const numbered = ({ idNumber = '' }: VolunteerSaid): Resident | undefined =>
    idNumber === '' ? undefined : (byNumber.get(ownerKey(idNumber)) ?? undefined)
  /** The same, where the row calls them so. */
  const linkOf = (said: VolunteerSaid): Resident | undefined => {
    const person = numbered(said)
    return person !== undefined && person.name === said.name ? person : undefined
  }

  function factsOf(id: string): VolunteerSaid {
    const one = volunteers.get(id)
    if (one === undefined) return {}
    const { volunteerNo, joinedOn, publicName, state, skills, remarks } = one
    const team = teamNames.get(one.teamId ?? '')
    return {
      name: nameOf(one),
      phone: phoneOf(one),
      volunteerNo,
      joinedOn,
      publicName,
      state,
      skills,
      remarks,
      team,
    }
  }

  const knownBy = (test: (one: Volunteer) => boolean): readonly Volunteer[] =>
    [...volunteers.values()].filter(test)

  function byWords(said: VolunteerSaid): About<VolunteerFact> {
    const [one, ...others] = knownBy(
      each => nameOf(each) === said.name && sameTelephone(phoneOf(each), said.phone),
    )
    if (one === undefined) return { kind: 'new' }
    return others.length === 0
      ? { kind: 'known', id: one.id }
      : { kind: 'several', ids: [one, ...others].map(({ id }) => id) }
  }

  /** The one on record under the number of the volunteer. */
  const underNumber = ({ volunteerNo = '' }: VolunteerSaid): Volunteer | undefined =>
    volunteerNo === '' ? undefined : knownBy(one => one.volunteerNo === volunteerNo)[0]

  /** The one who is the resident the row names by number. */
  function linkedTo(said: VolunteerSaid): Volunteer | undefined {
    const link = linkOf(said)
    return link === undefined ? undefined : knownBy(({ residentId }) => residentId === link.id)[0]
  }

  function find(said: VolunteerSaid, id: string | undefined): About<VolunteerFact> {
    if (id !== undefined && volunteers.has(id)) return { kind: 'known', id }
    const numberedSo = underNumber(said)
    if (numberedSo !== undefined && nameOf(numberedSo) !== said.name) {
      const detail = { value: said.volunteerNo ?? '', name: nameOf(numberedSo) }
      return { kind: 'refused', found: found('volunteerNo', 'number-of-another-volunteer', detail) }
    }
    const meant = numberedSo ?? linkedTo(said)
    return meant === undefined ? byWords(said) : { kind: 'known', id: meant.id }
  }

  /** Why the number does not lead to a resident. */
  function linkFound(said: VolunteerSaid): readonly Found<VolunteerFact>[] {
    if ((said.idNumber ?? '') === '') return []
    const person = numbered(said)
    if (person === undefined) return [found('idNumber', 'number-not-on-roster', {})]
    const detail = { name: person.name, value: said.name ?? '' }
    return person.name === said.name ? [] : [found('idNumber', 'resident-named-otherwise', detail)]
  }

  const teamFound = ({ team = '' }: VolunteerSaid): readonly Found<VolunteerFact>[] =>
    team === '' || teams.has(team) ? [] : [found('team', 'team-unknown', { value: team })]

  function outcome(said: VolunteerSaid, id: string | undefined): Outcome<VolunteerFact> {
    const problems = [...linkFound(said), ...teamFound(said)]
    const known = volunteers.get(id ?? '')
    if (id === undefined || known === undefined) return { changes: [], found: problems }
    const person = linkOf(said)
    const link = person !== undefined && known.residentId !== person.id ? said.idNumber : undefined
    const changes = changesBetween(volunteerFacts, factsOf(id), { ...said, idNumber: link })
    const stays =
      personOf(known) === undefined ? [] : changes.filter(({ field }) => byRoster.some(one => one === field))
    return {
      changes: changes.filter(one => !stays.includes(one)),
      found: [
        ...problems,
        ...stays.map(({ field, before }) => found(field, 'goes-by-roster', { value: before })),
      ],
    }
  }

  /** A fact that is one of a list, or empty; undefined where the row does not tell it. */
  const choiceOf = <T extends string>(choices: readonly T[], word: string | undefined): T | '' | undefined =>
    word === '' ? '' : choices.find(one => one === word)

  /** What the row tells of the volunteer: what is empty goes, what is not told stays. */
  function told(said: VolunteerSaid, before: Volunteer): Volunteer {
    const person = linkOf(said) ?? personOf(before)
    const next: Volunteer = { ...before }
    const set = <K extends keyof Volunteer>(field: K, value: Volunteer[K] | '' | undefined): void => {
      if (value === '') Reflect.deleteProperty(next, field)
      else if (value !== undefined) next[field] = value
    }
    if (person !== undefined) next.residentId = person.id
    else {
      set('phone', said.phone)
      next.name = said.name ?? before.name
    }
    for (const fact of plainFacts) set(fact, said[fact])
    set('teamId', said.team === '' ? '' : teams.get(said.team ?? ''))
    set('publicName', choiceOf(publicNames, said.publicName))
    set('state', choiceOf(volunteerStates, said.state))
    return next
  }

  function take(said: VolunteerSaid, known: string | undefined): string {
    const before = volunteers.get(known ?? '') ?? { id: world.newId(), name: said.name ?? '' }
    volunteers.set(before.id, told(said, before))
    touched.add(before.id)
    return before.id
  }

  const rows = () => [...volunteers.keys()].map(id => ({ id, facts: factsOf(id) }))
  const puts = (): readonly Put[] =>
    [...volunteers.values()].filter(({ id }) => touched.has(id)).map(one => put(volunteer, one))

  return { has: id => volunteers.has(id), rows, factsOf: (_, id) => factsOf(id), find, outcome, take, puts }
}

/** 志愿者名册: volunteers, found by their number, by the resident they are, else by name and telephone. */
export const volunteerRoster: RecordRoster<VolunteerFact> = {
  facts: volunteerFacts,
  naming: ['name'],
  own: ['name', 'idNumber', 'phone', 'volunteerNo'],
  adding: [],
  clearable: ['phone', 'volunteerNo', 'team', 'joinedOn', 'publicName', 'state', 'skills', 'remarks'],
  whole: { idNumber: /^\d{17}[\dXx]$/, phone: /^1\d{10}$/ },
  groups: '志愿者信息 基本信息 个人信息 联系信息 服务信息',
  idle: '序号 NO 行号 文源编号 原表行号 原因 性别 年龄 民族 出生日期 政治面貌 文化程度 学历 住址 家庭住址 工作单位 服务时长 服务时长（小时） 时长 积分',
  settle: draft =>
    draft.name === undefined
      ? [{ field: 'name', flaw: { code: 'fact-missing', detail: { label: '姓名' } } }]
      : [],
  nameOf: facts => facts['name'] ?? '',
  open: openVolunteers,
}
