import type { Cell } from '../sheet/workbook'
import { cellText } from '../text/cell-text'
import { withoutSpaces } from '../text/tidy-text'
import { normaliseHeading } from './normalise-heading'
import type { KnownPerson, PeopleIndex } from './people-index'
import type { CellCode, CellProblem, Column } from './plan'
import type { RowReading } from './read-row'
import { severities } from './severity'

/** The heading of the hidden column by which a list of ours says whom each row is about: the id of the resident. */
export const PERSON_HEADING = '文源编号'

/** The column that says whom each row is about, in a list of ours that came back. */
export const personColumn = (columns: readonly Column[]): Column | undefined =>
  columns.find(({ heading }) => normaliseHeading(heading) === PERSON_HEADING)

/** Whom the row says it is about; undefined where it says nobody. */
export function personIn(cells: readonly Cell[], column: Column | undefined): string | undefined {
  const text = column === undefined ? '' : withoutSpaces(cellText(cells[column.index]))
  return text === '' ? undefined : text
}

/** A problem of the cell that says whom the row is about. Its fact is the name: that is what the person is told apart by. */
export const personProblem = (
  row: number,
  columns: readonly Column[],
  code: CellCode,
  detail: Readonly<Record<string, string>>,
): CellProblem => ({
  row,
  column: personColumn(columns)?.letter ?? '',
  field: 'name',
  code,
  severity: severities[code],
  detail,
})

/** Nobody on record is known by it, so the row is read as any other; then a masked number is no number. */
function aboutNobodyKnown(reading: RowReading, columns: readonly Column[]): RowReading {
  const { personId, ...rest } = reading
  const told = personProblem(reading.row, columns, 'person-unknown', { value: personId ?? '' })
  const problems = reading.problems.map(problem =>
    problem.field === 'idNumber' && problem.code === 'masked'
      ? { ...problem, code: 'id-shape' as const, severity: severities['id-shape'] }
      : problem,
  )
  return { ...rest, problems: [...problems, told] }
}

/** Whose number the row gives, when that is somebody else than whom it says it is about. */
export function ownerOfNumber(reading: RowReading, person: KnownPerson, index: PeopleIndex) {
  const owner = reading.key === undefined ? undefined : index.byNumber.get(reading.key)
  return owner === undefined || owner.id === person.id || person.key === reading.key ? undefined : owner
}

/**
 * Settles whom rows say they are about. An id that is on nobody's record is told and ignored; a number that is somebody else's on
 * record is for the clerk to decide.
 */
export function recognising(
  columns: readonly Column[],
  index: PeopleIndex,
): (reading: RowReading) => RowReading {
  return reading => {
    if (reading.personId === undefined) return reading
    const person = index.byId.get(reading.personId)
    if (person === undefined) return aboutNobodyKnown(reading, columns)
    const owner = ownerOfNumber(reading, person, index)
    if (owner === undefined) return reading
    const number = columns.find(({ field }) => field === 'idNumber')
    const problem: CellProblem = {
      row: reading.row,
      column: number?.letter ?? '',
      field: 'idNumber',
      code: 'number-of-another',
      severity: severities['number-of-another'],
      detail: { value: reading.facts.idNumber ?? '', name: owner.facts.name },
    }
    return { ...reading, problems: [...reading.problems, problem] }
  }
}
