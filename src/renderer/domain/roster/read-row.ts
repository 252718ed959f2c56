import { readCode } from '../codes/read-code'
import { identityKey } from '../identity/identity-key'
import type { Identity } from '../identity/read-identity'
import type { Cell } from '../sheet/workbook'
import { cellError, cellNumber, cellText, hasLostDigits } from '../text/cell-text'
import { readDate, readShortYear } from '../text/read-date'
import type { DataRow } from './data-rows'
import { dwellingReader } from './dwelling-of-row'
import { factsReader, toldColumns, tooLong, type ToldColumn } from './fact-columns'
import type { Facts } from './facts'
import { flagReader } from './flag-columns'
import { personColumn, personIn } from './person-column'
import type { CellProblem, Column } from './plan'
import { factReaders } from './read-fact'
import { readIdentityCell, saysNoNumber } from './read-identity-cell'
import { noneFound, type Draft, type Found } from './row-draft'
import { severities } from './severity'

/** A row as read, not yet compared with anybody. */
export type RowReading = {
  readonly row: number
  /** What the row says; the name may be empty. */
  readonly facts: Facts
  /** The document behind `facts.idNumber`, and what makes two numbers one person's. */
  readonly identity?: Identity
  readonly key?: string
  /** Whom the row says it is about, by the hidden column of a list of ours. */
  readonly personId?: string
  readonly problems: readonly CellProblem[]
  readonly source: readonly string[]
}

export type RowReader = (row: DataRow) => RowReading

const noProblems: readonly CellProblem[] = []

const sexOfCode = { '1': '男', '2': '女' } as const

/** The sex column against the number. 未知 and 未说明, as a 0 for a woman is read, give way to what the number tells. */
function sexConflict(draft: Draft, identity: Identity): readonly Found[] {
  const stated = draft.sex === undefined ? undefined : readCode('sex', draft.sex).code
  if (identity.sex === undefined || stated === undefined || stated === identity.sex) return noneFound
  if (stated !== '1' && stated !== '2') {
    draft.sex = sexOfCode[identity.sex]
    return noneFound
  }
  const detail = { value: draft.sex ?? '', expected: sexOfCode[identity.sex] }
  return [{ field: 'sex', flaw: { code: 'sex-mismatch', detail } }]
}

/** The birth column against the number. A year and month that agree with the number are made whole by it. */
function birthConflict(draft: Draft, identity: Identity, today: string): readonly Found[] {
  const { birthDate: expected } = identity
  if (expected === undefined || draft.birthDate === undefined || draft.birthDate === expected)
    return noneFound
  const stated = readDate(draft.birthDate)
  if (stated.kind === 'unreadable') {
    if (readShortYear(draft.birthDate, today).includes(expected)) draft.birthDate = expected
    return noneFound
  }
  const prefix = stated.kind === 'whole' ? stated.date : stated.prefix
  if (!expected.startsWith(prefix)) {
    return [
      { field: 'birthDate', flaw: { code: 'birth-mismatch', detail: { value: draft.birthDate, expected } } },
    ]
  }
  draft.birthDate = expected
  return noneFound
}

/** A list of ours with masked numbers came back: who is meant is known, and the stars are no number. */
const isMaskedNumber = (cell: Cell | undefined): cell is string =>
  typeof cell === 'string' && /\*\*|＊＊/u.test(cell)

function readNumber(
  cells: readonly Cell[],
  columns: readonly ToldColumn[],
  draft: Draft,
  today: string,
  isKnown: boolean,
): { readonly identity: Identity | undefined; readonly found: readonly Found[] } {
  const column = columns.find(({ index }) => !saysNoNumber(cells[index])) ?? columns[0]
  if (column === undefined) return { identity: undefined, found: noneFound }
  const { letter } = column
  const cell = cells[column.index]
  if (isKnown && isMaskedNumber(cell)) {
    const masked: Found = { field: 'idNumber', letter, flaw: { code: 'masked', detail: { value: cell } } }
    return { identity: undefined, found: [masked] }
  }
  const typeCode = draft.idType === undefined ? undefined : readCode('idType', draft.idType).code
  const { identity, flaws } = readIdentityCell(cell, typeCode, today)
  if (identity !== undefined) draft.idNumber = identity.number
  const tooMuch = tooLong('idNumber', draft.idNumber ?? '')
  if (flaws.length === 0) return { identity, found: tooMuch }
  return {
    identity,
    found: [...flaws.map(flaw => ({ field: 'idNumber' as const, flaw, letter })), ...tooMuch],
  }
}

/** A damaged number is shown as Excel shows it, never with digits that could be taken for the real ones. */
function shownCell(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell
  const number = cellNumber(cell)
  if (number === null || !hasLostDigits(cell)) return cellError(cell) ?? cellText(cell)
  return number.toExponential(5).replace('e', 'E')
}

function conflictsOf(draft: Draft, identity: Identity | undefined, today: string): readonly Found[] {
  if (identity === undefined) return noneFound
  return together(sexConflict(draft, identity), birthConflict(draft, identity, today))
}

const together = (...lists: readonly (readonly Found[])[]): readonly Found[] =>
  lists.every(({ length }) => length === 0) ? noneFound : lists.flat()

/** A birth date in doubt that the number has settled is in doubt no longer. */
const settledProblems = (found: readonly Found[], { birthDate }: Draft): readonly Found[] =>
  found.filter(
    ({ field, flaw }) =>
      field !== 'birthDate' || flaw.code !== 'date-shape' || flaw.detail?.['value'] === birthDate,
  )

/** Reads rows of a sheet whose columns are known, on a given day (`YYYY-MM-DD`). */
export function rowReader(columns: readonly Column[], today: string): RowReader {
  const readers = factReaders(today)
  const kept = toldColumns(columns)
  const readFacts = factsReader(kept, readers)
  const numbers = kept.filter(({ field }) => field === 'idNumber')
  const person = personColumn(columns)
  const letters = new Map(kept.toReversed().map(({ field, letter }) => [field, letter]))
  const readFlags = flagReader(columns, readers.diedOn)
  const partDwelling = dwellingReader(new Set(kept.map(({ field }) => field)))
  const problemOf =
    (row: number) =>
    ({ field, flaw, letter }: Found): CellProblem => ({
      row,
      column: letter ?? letters.get(field) ?? '',
      field,
      severity: severities[flaw.code],
      ...flaw,
    })
  return ({ row, cells }) => {
    const draft: Draft = {}
    const personId = personIn(cells, person)
    const others = readFacts(cells, draft)
    const { identity, found } = readNumber(cells, numbers, draft, today, personId !== undefined)
    const flags = readFlags?.(cells, draft) ?? noneFound
    partDwelling?.(draft)
    const all = together(others, found, flags, conflictsOf(draft, identity, today))
    const problems = all.length === 0 ? noProblems : settledProblems(all, draft).map(problemOf(row))
    const facts = Object.assign(draft, { name: draft.name ?? '' })
    const source = columns.map(({ index }) => shownCell(cells[index]))
    const named = personId !== undefined && { personId }
    if (identity === undefined) return { row, facts, problems, source, ...named }
    const key = identityKey(identity.number, identity.kind)
    return { row, facts, problems, source, identity, key, ...named }
  }
}
