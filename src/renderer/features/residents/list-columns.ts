import { stateFacts, standingOf } from '../../domain/people/states'
import type { Right } from '../../domain/accounts/roles'
import type { Resident } from '../../domain/records/resident'
import { isVisibleFact } from '../../domain/roster/fact-privacy'
import type { FactField, Facts } from '../../domain/roster/facts'
import type { OrderBy } from '../../domain/search/people-order'
import { ageOf, type Seen } from '../../domain/search/roster-filters'
import { dwellingOf } from '../../domain/search/searched-facts'
import { labelOf } from './label-of'

/** A column the list may show beside the name. Columns of a fact are named for it. */
export type ListColumn = {
  readonly name: string
  readonly label: string
  readonly width: number
  /** The fact it shows, masked where facts are. */
  readonly fact?: FactField
  readonly right?: boolean
  readonly sort?: OrderBy
  readonly text: (person: Resident, facts: Facts, seen: Seen) => string
}

const factColumn = (fact: FactField, width: number): ListColumn => ({
  name: fact,
  label: fact === 'idNumber' ? '证件号码' : fact === 'phone' ? '电话' : labelOf(fact),
  width,
  fact,
  text: (_, facts) => facts[fact] ?? '',
})

/** Every column there is, in the order in which they stand. */
const listColumns: readonly ListColumn[] = [
  factColumn('idNumber', 180),
  factColumn('sex', 56),
  {
    name: 'age',
    label: '年龄',
    width: 72,
    right: true,
    sort: 'age',
    text: (person, _, { today }) => String(ageOf(person, today) ?? ''),
  },
  factColumn('birthDate', 108),
  {
    name: 'dwelling',
    label: '住址',
    width: 230,
    sort: 'dwelling',
    text: (person, _, { houseOf }) => dwellingOf(houseOf(person)) || (person.address ?? ''),
  },
  factColumn('phone', 130),
  { name: 'tags', label: '标签', width: 170, fact: 'tags', text: () => '' },
  { name: 'state', label: '状态', width: 88, text: person => stateFacts[standingOf(person)].label },
  factColumn('householdNo', 120),
  factColumn('relation', 96),
  factColumn('hukouKind', 96),
  factColumn('hukouAddress', 240),
  factColumn('otherAddress', 220),
  factColumn('tenure', 88),
  factColumn('grid', 110),
  factColumn('nation', 84),
  factColumn('politics', 96),
  factColumn('education', 96),
  factColumn('marriage', 88),
  factColumn('occupation', 96),
  factColumn('employer', 180),
  factColumn('health', 110),
  factColumn('movedIn', 108),
  factColumn('emergencyContact', 110),
  factColumn('emergencyPhone', 130),
  factColumn('verifiedOn', 108),
  factColumn('remarks', 220),
]

/** What the list shows until somebody chooses. */
export const usualColumns: readonly string[] = ['idNumber', 'sex', 'age', 'dwelling', 'phone', 'tags']

/** The columns that somebody with these rights may choose. */
export const columnsFor = (rights: readonly Right[]): readonly ListColumn[] =>
  listColumns.filter(({ fact }) => fact === undefined || isVisibleFact(fact, rights))
