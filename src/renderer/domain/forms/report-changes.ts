import type { FormReport } from '../records/form-report'
import type { ColumnContent, FormMapping } from './form-mapping'
import type { FilledValue } from './filling'
import type { FormRow } from './form-row'

/** What stands in a cell, as the clerk reads it. */
export function filledWords(value: FilledValue): string {
  if (value === null) return ''
  return 'number' in value ? String(value.number) : value.text
}

const PRIME = 0x01000193
const OFFSET = 0x811c9dc5

/** A digest of 32 bits (FNV-1a): whether two texts differ shows, what they say does not. */
function digestOf(text: string): string {
  let hash = OFFSET
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return (hash >>> 0).toString(36)
}

/** What follows from the place in the list, or from the comparing itself, is no fact of anybody. */
const isCompared = (content: ColumnContent): boolean =>
  !(content.kind === 'fact' && content.fact === '序号') && !['blank', 'change'].includes(content.kind)

/** The columns that are compared with those of the last report. */
const comparedColumns = ({ columns }: Pick<FormMapping, 'columns'>): readonly string[] =>
  Object.entries(columns)
    .filter(([, content]) => isCompared(content))
    .map(([letters]) => letters)

/** A line of a form as it is filled now. */
export type FilledLine = { readonly row: FormRow; readonly values: readonly FilledValue[] }

/** What a report keeps of its lines. */
export function reportLines(
  mapping: Pick<FormMapping, 'columns'>,
  lines: readonly FilledLine[],
): Pick<FormReport, 'columns' | 'lines'> {
  const compared = comparedColumns(mapping)
  const places = compared.map(letters => Object.keys(mapping.columns).indexOf(letters))
  return {
    columns: [...compared],
    lines: lines.map(({ row, values }) => ({
      id: row.id,
      cells: places.map(place => digestOf(filledWords(values[place] ?? null))),
    })),
  }
}

/** How a line stands to the last report; `changed` names the columns. */
export type LineChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'added' }
  | { readonly kind: 'changed'; readonly columns: ReadonlySet<string> }

export type ReportChanges = {
  /** In the order of the lines. */
  readonly lines: readonly LineChange[]
  /** Who was in the last report and is no more, by id. */
  readonly gone: readonly string[]
}

const same: LineChange = { kind: 'same' }
const added: LineChange = { kind: 'added' }

/** What differs between the lines now and those of the last report; without one everything is as it was. */
export function changesSince(
  mapping: Pick<FormMapping, 'columns'>,
  lines: readonly FilledLine[],
  last: FormReport | undefined,
): ReportChanges {
  if (last === undefined) return { lines: lines.map(() => same), gone: [] }
  const now = reportLines(mapping, lines)
  const before = new Map(last.lines.map(({ id, cells }) => [id, cells]))
  const placeBefore = new Map(last.columns.map((letters, at) => [letters, at]))
  const told = now.lines.map(({ id, cells }): LineChange => {
    const old = before.get(id)
    if (old === undefined) return added
    const columns = now.columns.filter((letters, at) => {
      const place = placeBefore.get(letters)
      return place !== undefined && old[place] !== cells[at]
    })
    return columns.length === 0 ? same : { kind: 'changed', columns: new Set(columns) }
  })
  const here = new Set(now.lines.map(({ id }) => id))
  return { lines: told, gone: last.lines.map(({ id }) => id).filter(id => !here.has(id)) }
}

/** How a form tells of a change. */
export const changeWords = { same: '', added: '新增', changed: '变动', gone: '减少' } as const

/** How many lines are new, otherwise than before, and gone. */
export function changeCounts({ lines, gone }: ReportChanges): {
  readonly added: number
  readonly changed: number
  readonly gone: number
} {
  const of = (kind: LineChange['kind']): number => lines.filter(line => line.kind === kind).length
  return { added: of('added'), changed: of('changed'), gone: gone.length }
}
