import type { KnownPerson, PeopleIndex } from './people-index'
import { personProblem } from './person-column'
import type { CellProblem, Column } from './plan'
import type { RowReading } from './read-row'
import { severities } from './severity'

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
