import { put, type Change } from '../journal/entry'
import { classTable as classTableKind, type ClassTable, type EnterpriseClass } from '../records/class-table'
import { fail, ok, type Result } from '../result'
import { readLines } from './read-lines'

/** What the office goes by on a day, `YYYY-MM-DD`: the latest it has set by then; undefined where it has set nothing. */
export const classTableOn = (tables: readonly ClassTable[], day: string): ClassTable | undefined =>
  tables.filter(({ since }) => since <= day).toSorted((one, other) => other.since.localeCompare(one.since))[0]

/** The class a grade leads into; undefined where the table does not name the grade. */
export const classOf = (grade: string, table: ClassTable | undefined): EnterpriseClass | undefined =>
  table?.classes.find(({ grades }) => grades.includes(grade))

/** A 类 AAA、AA 减少检查, as it is typed. */
export const classLines = ({ classes }: Pick<ClassTable, 'classes'>): string =>
  classes.map(({ name, grades, measures }) => `${name} ${grades.join('、')} ${measures}`).join('\n')

const readClass = (line: string): EnterpriseClass | undefined => {
  const [, name, grades, measures] = /^(\S{1,20})\s+(\S+)\s+(.+)$/u.exec(line) ?? []
  return name === undefined || grades === undefined || measures === undefined
    ? undefined
    : { name, grades: grades.split(/[、,;]/u).filter(grade => grade !== ''), measures }
}

function twice(classes: readonly EnterpriseClass[]): string | undefined {
  const said = [...classes.map(({ name }) => name), ...classes.flatMap(({ grades }) => grades)]
  return said.find((one, nth) => said.indexOf(one) !== nth)
}

/**
 * Sets by which table the office goes from a day on; set twice for one day, the later replaces the earlier. One class a line: 类别 等级 措施.
 * Refusals: `class-shape`, `class-none`, `class-twice` (a class or a grade stands there twice), `kind-basis-missing`.
 */
export function setClassTable(
  { since, lines, basis: typed }: { readonly since: string; readonly lines: string; readonly basis: string },
  own: readonly ClassTable[],
  newId: () => string,
): Result<Change> {
  const classes = readLines(lines, 'class-shape', readClass)
  if (!classes.ok) return classes
  if (classes.value.length === 0) return fail('class-none')
  const again = twice(classes.value)
  if (again !== undefined) return fail('class-twice', { name: again })
  const basis = typed.trim()
  if (basis === '') return fail('kind-basis-missing')
  const id = own.find(one => one.since === since)?.id ?? newId()
  const saved: ClassTable = { id, since, classes: classes.value, basis }
  return ok({ cause: 'classes-set', detail: basis, save: [put(classTableKind, saved)] })
}
