import type { Right } from '../accounts/roles'
import { ageOn } from '../people/birthday'
import { isOnRoster, standingOf, stateFacts } from '../people/states'
import { seenTags } from '../people/tags'
import type { House } from '../records/house'
import { personStates, type Resident } from '../records/resident'
import { isUnderFourteen, UNDER_FOURTEEN } from '../personal-data/under-fourteen'

/** What filtering needs to know beside the person. */
export type Seen = {
  readonly houseOf: (person: Resident) => House | undefined
  readonly rights: readonly Right[]
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** One way of narrowing the roster. */
export type RosterFilter = {
  readonly key: string
  /** What a clerk calls it. */
  readonly label: string
  /** Whether it stands in the row of filters from the start, or is asked for. */
  readonly common: boolean
  readonly valuesOf: (person: Resident, seen: Seen) => readonly string[]
  /** The order of the values; others come in the order of the language. */
  readonly order?: readonly string[]
}

/** Full years; null when the birth date is not known. */
export const ageOf = ({ birthDate }: Pick<Resident, 'birthDate'>, today: string): number | null =>
  birthDate === undefined ? null : ageOn(birthDate, today)

const ages: readonly (readonly [below: number, label: string])[] = [
  [3, '不满 3 岁'],
  [14, '3～13 岁'],
  [18, '14～17 岁'],
  [60, '18～59 岁'],
  [80, '60～79 岁'],
  [Infinity, '80 岁以上'],
]
const AGE_UNKNOWN = '年龄不详'

function ageBand(person: Resident, today: string): string {
  const age = ageOf(person, today)
  if (age === null) return AGE_UNKNOWN
  return ages.find(([below]) => age < below)?.[1] ?? AGE_UNKNOWN
}

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

/** The tags that may be seen, and that it is a child's record. */
export function tagNames(
  person: Resident,
  { rights, today }: Pick<Seen, 'rights' | 'today'>,
): readonly string[] {
  const tags = seenTags(person, rights, today).current.map(({ tag }) => tag.name)
  return isUnderFourteen(ageOf(person, today)) ? [UNDER_FOURTEEN, ...tags] : tags
}

/** What is not on record of somebody and should be. */
function gapsOf(person: Resident): readonly string[] {
  const { idNumber, idNumberRest, phones = [], houseId, address } = person
  return [
    ...(idNumber === undefined && idNumberRest === undefined ? ['没有证号'] : []),
    ...(idNumber === undefined && idNumberRest !== undefined ? ['证号待补'] : []),
    ...(phones.length === 0 ? ['没有电话'] : []),
    ...(houseId === undefined && address === undefined ? ['没有住址'] : []),
  ]
}

/** What the roster can be narrowed by. */
export const rosterFilters: readonly RosterFilter[] = [
  {
    key: 'estates',
    label: '小区',
    common: true,
    valuesOf: (person, { houseOf }) => one(houseOf(person)?.estate),
  },
  {
    key: 'buildings',
    label: '楼栋',
    common: true,
    valuesOf: (person, { houseOf }) => one(houseOf(person)?.building),
  },
  {
    key: 'units',
    label: '单元',
    common: false,
    valuesOf: (person, { houseOf }) => one(houseOf(person)?.unit),
  },
  { key: 'tags', label: '标签', common: true, valuesOf: tagNames },
  {
    key: 'states',
    label: '状态',
    common: true,
    valuesOf: person => [stateFacts[standingOf(person)].label],
    order: personStates.map(state => stateFacts[state].label),
  },
  { key: 'sexes', label: '性别', common: false, valuesOf: ({ sex }) => one(sex?.text) },
  {
    key: 'ages',
    label: '年龄段',
    common: true,
    valuesOf: (person, { today }) => [ageBand(person, today)],
    order: [...ages.map(([, label]) => label), AGE_UNKNOWN],
  },
  { key: 'hukouKinds', label: '户口类别', common: false, valuesOf: ({ hukouKind }) => one(hukouKind?.text) },
  { key: 'tenures', label: '居住身份', common: false, valuesOf: ({ tenure }) => one(tenure?.text) },
  { key: 'grids', label: '所属网格', common: false, valuesOf: ({ grid }) => one(grid) },
  { key: 'nations', label: '民族', common: false, valuesOf: ({ nation }) => one(nation?.text) },
  { key: 'politics', label: '政治面貌', common: false, valuesOf: ({ politics }) => one(politics?.text) },
  { key: 'educations', label: '文化程度', common: false, valuesOf: ({ education }) => one(education?.text) },
  { key: 'marriages', label: '婚姻状况', common: false, valuesOf: ({ marriage }) => one(marriage?.text) },
  { key: 'relations', label: '与户主关系', common: false, valuesOf: ({ relation }) => one(relation?.text) },
  { key: 'gaps', label: '缺项', common: false, valuesOf: gapsOf },
]

/** Chosen values by the key of their filter; of one filter any, of several filters each must fit. */
export type Choices = Readonly<Record<string, readonly string[]>>

type Test = (person: Resident) => boolean

/** Whether somebody is to be shown. While no state is chosen, only those on the roster are. */
export function meets(choices: Choices, seen: Seen): Test {
  const tests = rosterFilters.flatMap(({ key, valuesOf }): readonly Test[] => {
    const chosen = new Set(choices[key])
    if (chosen.size > 0) return [person => valuesOf(person, seen).some(value => chosen.has(value))]
    return key === 'states' ? [isOnRoster] : []
  })
  const [first, ...others] = tests
  if (first === undefined) return () => true
  return others.length === 0 ? first : person => tests.every(test => test(person))
}

/** A value to choose, and how many people there are with it. */
export type FilterValue = { readonly value: string; readonly count: number }

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** The values to choose among `people`, with those already chosen, in a clerk's order: 2 before 10, names by pinyin. */
export function filterValues(
  { key, valuesOf, order = [] }: RosterFilter,
  people: readonly Resident[],
  choices: Choices,
  seen: Seen,
): readonly FilterValue[] {
  const others: Record<string, readonly string[]> = { ...choices, [key]: [] }
  if (key === 'states') others['states'] = [...order]
  const meetsOthers = meets(others, seen)
  const counts = new Map((choices[key] ?? []).map(value => [value, 0]))
  for (const person of people) {
    if (!meetsOthers(person)) continue
    for (const value of valuesOf(person, seen)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const rank = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => rank(a.value) - rank(b.value) || collator.compare(a.value, b.value))
}
