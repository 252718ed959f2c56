import type { Cell } from '../sheet/workbook'
import { cellText } from '../text/cell-text'
import { characterCount } from '../text/tidy-text'
import { answerIn } from './answer'
import type { FactField } from './facts'
import { normaliseHeading } from './normalise-heading'
import type { Column } from './plan'
import { readFact, type ReadFact } from './read-fact'
import { noneFound, type Draft, type Found } from './row-draft'

/** A column that tells a fact. */
export type ToldColumn<F extends string = FactField> = {
  readonly index: number
  readonly letter: string
  readonly field: F
  /** Its heading asks 是否…, so that its cells answer yes or no. */
  readonly asks: boolean
}

const asking = /^是否/u

export const toldColumns = <F extends string>(columns: readonly Column<F>[]): readonly ToldColumn<F>[] =>
  columns.flatMap(({ index, letter, field, heading }) => {
    const asks = asking.test(normaliseHeading(heading.split('·').at(-1) ?? ''))
    return field === null ? [] : [{ index, letter, field, asks }]
  })

/** 有, 1, Y and √ as 是; 无, 0, N and × as 否; what is neither as it stands. */
function answered(cell: Cell): Cell {
  const answer = answerIn(cellText(cell))
  return answer === undefined ? cell : answer === 'yes'
}

const longest: Readonly<Record<string, number | undefined>> = {
  name: 50,
  idNumber: 50,
  address: 500,
  hukouAddress: 500,
  remarks: 2000,
  tags: 500,
}
const LONGEST_OTHER = 200

export function tooLong<F extends string>(field: F, value: string): readonly Found<F>[] {
  const limit = longest[field] ?? LONGEST_OTHER
  if (value.length <= limit || characterCount(value) <= limit) return noneFound
  return [{ field, flaw: { code: 'too-long', detail: { limit: String(limit) } } }]
}

/** What a cell says of its fact, and everything that is wrong with it. */
type ReadCell<F extends string> = { readonly value: string; readonly found: readonly Found<F>[] }
type CellReader<F extends string> = (cell: Cell) => ReadCell<F>

/** How many different cells of a column are remembered. Most columns say the same few words in every row; the others are each person's own. */
const REMEMBERED = 500

function remembering<F extends string>(read: CellReader<F>): CellReader<F> {
  const known = new Map<Cell, ReadCell<F>>()
  let again = 0
  return cell => {
    if (typeof cell === 'object' && cell !== null) return read(cell)
    if (known.size >= REMEMBERED && again < REMEMBERED) return read(cell)
    const before = known.get(cell)
    if (before !== undefined) {
      again += 1
      return before
    }
    const result = read(cell)
    if (known.size < REMEMBERED) known.set(cell, result)
    return result
  }
}

/** How the cells of facts are read; facts without a reader are read elsewhere. */
export type FactReaders<F extends string> = Readonly<Partial<Record<F, (cell: Cell) => ReadFact>>>

function cellReader<F extends string>(
  { field, letter, asks }: ToldColumn<F>,
  read: (cell: Cell) => ReadFact,
): CellReader<F> {
  return remembering(cell => {
    const { value, flaws } = readFact(read, asks ? answered(cell) : cell)
    const found = tooLong(field, value)
    if (flaws.length === 0) return { value, found }
    return { value, found: [...flaws.map(flaw => ({ field, flaw, letter })), ...found] }
  })
}

/** What several columns tell of one fact, each thing once. */
const joined = (before: string | undefined, value: string): string =>
  before === undefined ? value : [...new Set([...before.split('、'), ...value.split('、')])].join('、')

/** Reads the facts of a row's cells that have a reader: puts them on the draft, and gives what is wrong with them. */
export function factsReader<F extends string>(
  columns: readonly ToldColumn<F>[],
  readers: FactReaders<F>,
): (cells: readonly Cell[], draft: Draft<F>) => readonly Found<F>[] {
  const others = columns.flatMap(column => {
    const { index, field } = column
    const read = readers[field]
    return read === undefined ? [] : [{ index, field, read: cellReader(column, read) }]
  })
  return (cells, draft) => {
    let all: readonly Found<F>[] = noneFound
    for (const { index, field, read } of others) {
      const { value, found } = read(cells[index] ?? null)
      if (value !== '') draft[field] = joined(draft[field], value)
      if (found.length > 0) all = [...all, ...found]
    }
    return all
  }
}
