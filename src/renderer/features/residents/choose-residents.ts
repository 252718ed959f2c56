import type { ListedResident } from './listed-resident'

export type SortBy = 'name' | 'age' | 'dwelling'

/** What the clerk has chosen to see, and in which order. Empty means all. */
export type Chosen = {
  readonly search: string
  readonly estates: readonly string[]
  readonly buildings: readonly string[]
  readonly sexes: readonly string[]
  readonly tags: readonly string[]
  readonly sort: { readonly by: SortBy; readonly falling: boolean } | undefined
}

export const everyone: Chosen = {
  search: '',
  estates: [],
  buildings: [],
  sexes: [],
  tags: [],
  sort: undefined,
}

/** Names by pinyin, rooms and buildings as numbers count: 2 before 10. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

const order: Readonly<Record<SortBy, (a: ListedResident, b: ListedResident) => number>> = {
  name: (a, b) => collator.compare(a.resident.name, b.resident.name),
  age: (a, b) => (a.age ?? -1) - (b.age ?? -1),
  dwelling: (a, b) => collator.compare(a.dwelling, b.dwelling),
}

const among = (choices: readonly string[], value: string): boolean =>
  choices.length === 0 || choices.includes(value)

const wordsOf = (search: string): readonly string[] => search.toLowerCase().split(/\s+/).filter(Boolean)

/** Whether each word of the search stands somewhere in the name, numbers, phones or address. */
export const found = (row: ListedResident, search: string): boolean =>
  wordsOf(search).every(word => row.searched.includes(word))

function isChosen(row: ListedResident, chosen: Chosen): boolean {
  return (
    among(chosen.estates, row.estate) &&
    among(chosen.buildings, row.building) &&
    among(chosen.sexes, row.sex) &&
    (chosen.tags.length === 0 || chosen.tags.some(tag => row.tags.includes(tag)))
  )
}

/** The rows to show, in order. Rows without a sort keep the order they came in. */
export function chooseResidents(rows: readonly ListedResident[], chosen: Chosen): readonly ListedResident[] {
  const words = wordsOf(chosen.search)
  const shown = rows.filter(row => isChosen(row, chosen) && words.every(word => row.searched.includes(word)))
  if (chosen.sort === undefined) return shown
  const compare = order[chosen.sort.by]
  const turn = chosen.sort.falling ? -1 : 1
  return shown.sort((a, b) => turn * compare(a, b))
}

/** What there is to filter by, in clerk's order, with buildings of the chosen estates only. */
export function choicesOf(rows: readonly ListedResident[], estates: readonly string[]) {
  const distinct = (values: Iterable<string>): string[] =>
    [...new Set(values)].filter(Boolean).sort((a, b) => collator.compare(a, b))
  return {
    estates: distinct(rows.map(row => row.estate)),
    buildings: distinct(rows.filter(row => among(estates, row.estate)).map(row => row.building)),
    sexes: distinct(rows.map(row => row.sex)),
    tags: distinct(rows.flatMap(row => row.tags)),
  }
}
