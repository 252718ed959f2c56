import type { Problem } from '../result'
import type { ColumnContent, FormMapping } from './form-mapping'
import type { FormRow } from './form-row'
import { namedIn } from './form-giving'
import { formFacts, formSources, PEOPLE } from './form-sources'
import { listsLines } from './lists-lines'

const tagWords = { until: '到期日', since: '起始日', basis: '依据', source: '来源部门' } as const

/** What of a column's content stands in no roster, as a clerk calls it; undefined: a roster tells all of it. */
function lackingIn(content: ColumnContent): string | undefined {
  if (content.kind === 'own') return content.name
  if (content.kind === 'change') return '比上次'
  if (content.kind === 'tag-fact') return `${content.tag}的${tagWords[content.tells]}`
  const named = namedIn(content)
  return formFacts(PEOPLE).find(({ name }) => elsewhere.has(name) && named.includes(name))?.label
}

const elsewhere: ReadonlySet<string> = new Set(
  formFacts(PEOPLE).flatMap(({ name, elsewhere: isElsewhere }) => (isElsewhere === true ? [name] : [])),
)

/** A line that says nothing where a roster says nothing: no visits on record are no nought. */
export const asInRoster = (row: FormRow): FormRow => ({
  ...row,
  value: (fact, on) => (elsewhere.has(fact) ? undefined : row.value(fact, on)),
})

/** Whether the column asks for a mark that nobody in the roster has: it may not tell of it at all, and 否 for everybody would be a guess. */
const isUntold = (content: ColumnContent, lines: readonly FormRow[]): boolean =>
  content.kind === 'tag' && lines.every(line => line.tag(content.tag) === undefined)

/** A form as it can be filled from these lines of a roster: columns of marks that nobody has stay empty. */
export const asToldBy = <M extends FormMapping>(mapping: M, lines: readonly FormRow[]): M => ({
  ...mapping,
  columns: Object.fromEntries(
    Object.entries(mapping.columns).map(([column, content]): [string, ColumnContent] => [
      column,
      isUntold(content, lines) ? { kind: 'blank' } : content,
    ]),
  ),
})

/**
 * The columns that these lines of a roster leave empty, a problem for each: `form-column-not-in-roster`, `form-tag-not-in-roster` where
 * nobody has the mark asked for.
 */
export function columnsLacking(mapping: FormMapping, lines: readonly FormRow[]): readonly Problem[] {
  if (!listsLines(mapping)) return []
  return Object.entries(mapping.columns).flatMap(([column, content]): readonly Problem[] => {
    if (content.kind === 'tag' && isUntold(content, lines))
      return [{ code: 'form-tag-not-in-roster', detail: { column, what: content.tag } }]
    const what = lackingIn(content)
    return what === undefined ? [] : [{ code: 'form-column-not-in-roster', detail: { column, what } }]
  })
}

/** Why no line of the form could be told from a roster of people: it lists something else. */
export function notOfPeople({ of, columns, counts }: FormMapping): Problem | undefined {
  if (of === undefined || of === PEOPLE || !listsLines({ columns, counts })) return undefined
  const lines = formSources.find(source => source.of === of)?.label ?? of
  return { code: 'form-lines-not-in-roster', detail: { lines } }
}
