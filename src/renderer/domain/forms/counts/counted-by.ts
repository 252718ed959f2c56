import type { RecordsNow } from '../../calendar/due-item'
import { contractInForce } from '../../property/contract-spans'
import { namesOf } from '../../property/estate-names'
import { estate } from '../../records/estate'
import { propertyEnterprise } from '../../records/property-enterprise'
import type { Resident } from '../../records/resident'
import { serviceContract } from '../../records/service-contract'
import { ageOf, rosterFilters, type Seen } from '../../search/roster-filters'
import { agesIn } from './age-label'

/** Whether somebody is counted in a row or a column. */
export type Counted = (person: Resident) => boolean

/** One way of counting people: which of them a label stands for; undefined where it stands for nobody we know. */
export type CountedBy = {
  readonly key: string
  readonly label: string
  readonly fits: (label: string, about: CountingBy) => Counted | undefined
}

/** What counting needs to know. */
export type CountingBy = {
  readonly seen: Seen
  readonly records: RecordsNow
  /** Everybody on record, from whom the known values follow: a word that fits none of those counted is a nought, not unknown. */
  readonly people: readonly Resident[]
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s:：]/gu, '')

/** 5号楼, 5栋 and 5 are the same building; 第三网格 and 第三 the same grid; 男性 is 男. */
const bare = (text: string): string =>
  plain(text).replace(/(号楼|号院|号|栋|幢|座|楼|单元|网格|小区|性|族)$/u, '') || plain(text)

const byAge: CountedBy = {
  key: 'ages',
  label: '年龄段',
  fits: (label, { seen, people }) => {
    const ages = agesIn(label)
    if (ages === undefined || people.every(person => ageOf(person, seen.today) === null)) return undefined
    return person => {
      const age = ageOf(person, seen.today)
      return age !== null && age >= ages.from && age <= ages.to
    }
  },
}

/** By what enterprise serves the estate: of that no roster tells. */
export const ENTERPRISES = 'enterprises'

const byEnterprise: CountedBy = {
  key: ENTERPRISES,
  label: '物业企业',
  fits: (label, { records, seen }) => {
    const said = plain(label)
    const enterprise = records
      .all(propertyEnterprise)
      .find(
        ({ name, shortName }) =>
          plain(name) === said || (shortName !== undefined && plain(shortName) === said),
      )
    if (enterprise === undefined) return undefined
    const contracts = records.all(serviceContract)
    const served = new Set(
      records
        .all(estate)
        .filter(({ id }) => contractInForce(id, contracts, seen.today)?.enterpriseId === enterprise.id)
        .flatMap(namesOf),
    )
    return person => served.has(seen.houseOf(person)?.estate ?? '')
  },
}

/** Gaps and states are no groups a form counts by. */
const counting = rosterFilters.filter(({ key }) => !['ages', 'gaps', 'states'].includes(key))

const byFilter: readonly CountedBy[] = counting.map(({ key, label, valuesOf }) => ({
  key,
  label,
  fits: (said, { people, seen }) => {
    const wanted = bare(said)
    const known = people.some(person => valuesOf(person, seen).some(value => bare(value) === wanted))
    return known ? person => valuesOf(person, seen).some(value => bare(value) === wanted) : undefined
  },
}))

const everybody: CountedBy = { key: 'everybody', label: '不分，都计', fits: () => () => true }

/** What people can be counted by, down and across. A new way is one entry here. */
export const countedBy: readonly CountedBy[] = [
  ...byFilter.slice(0, 3),
  byAge,
  ...byFilter.slice(3),
  byEnterprise,
  everybody,
]
