import { put, type Change } from '../journal/entry'
import { memberUnit as memberKind, memberUnitTypes, type MemberUnit } from '../records/member-unit'
import type { Problem } from '../result'
import { memberColumns, unitTypeWords, votesWords, type MemberColumn } from './data/member-columns'
import { memberOf, represented, typedMember, type TypedMember } from './edit-member'

type Cells = Partial<Record<MemberColumn, string>>

/** What a pasted line would do. `line` counts from 1; `record` is what would be written. */
export type PastedMember = { readonly line: number; readonly text: string; readonly name: string } & (
  | { readonly does: 'add' | 'change'; readonly record: MemberUnit }
  | { readonly does: 'same' }
  | { readonly does: 'refused'; readonly problem: Problem }
)

const bare = (heading: string): string => heading.normalize('NFKC').replace(/[\s*:：]/gu, '')

const cellsOf = (line: string): readonly string[] =>
  (line.includes('\t') ? line.split('\t') : line.split(/[,，]/u)).map(cell => cell.trim())

const fieldOf = (heading: string): MemberColumn | undefined =>
  memberColumns.find(({ words }) => words.includes(bare(heading)))?.field

/** The columns of a line of headings; undefined where the line is none. */
function headingsOf(cells: readonly string[]): readonly (MemberColumn | undefined)[] | undefined {
  const fields = cells.map(fieldOf)
  return fields.includes('name') && fields.filter(field => field !== undefined).length > 1
    ? fields
    : undefined
}

function unitTypeOf(cells: Cells): MemberUnit['unitType'] | Problem {
  const said = cells.unitType ?? ''
  const exact = memberUnitTypes.find(one => one === said)
  if (exact !== undefined) return exact
  const guessed = unitTypeWords.find(([words]) => words.test(said === '' ? (cells.name ?? '') : said))?.[1]
  return guessed ?? { code: 'member-type-unknown', detail: { type: said, known: memberUnitTypes.join('、') } }
}

function votesOf(cells: Cells, before: boolean): boolean | Problem {
  const said = cells.votes ?? ''
  return said === ''
    ? before
    : (votesWords[said] ?? { code: 'member-votes-unknown', detail: { votes: said } })
}

/** What the line says over what is on record; an empty cell leaves what is there. */
function typedOver(cells: Cells, known: MemberUnit | undefined): TypedMember {
  const said = Object.entries(cells).filter(
    ([field, text]) => text !== '' && field !== 'unitType' && field !== 'votes',
  )
  return { ...typedMember(known), ...Object.fromEntries(said) }
}

type Place = {
  readonly organisationId: string
  readonly members: readonly MemberUnit[]
  readonly today: string
  readonly newId: () => string
}

const same = (one: MemberUnit, other: MemberUnit): boolean =>
  (Object.keys({ ...one, ...other }) as (keyof MemberUnit)[]).every(
    field => JSON.stringify(one[field]) === JSON.stringify(other[field]),
  )

function planned(cells: Cells, { organisationId, members, today, newId }: Place): PlannedLine {
  const known = members.find(
    one => one.organisationId === organisationId && one.leftOn === undefined && one.name === cells.name,
  )
  const unitType = known !== undefined && (cells.unitType ?? '') === '' ? known.unitType : unitTypeOf(cells)
  if (typeof unitType === 'object') return { does: 'refused', problem: unitType }
  const votes = votesOf(cells, known?.votes ?? true)
  if (typeof votes === 'object') return { does: 'refused', problem: votes }
  const typed = { ...typedOver(cells, known), unitType, votes }
  if (known === undefined) {
    return { does: 'add', record: memberOf({ ...typed, joinedOn: today }, { id: newId(), organisationId }) }
  }
  const record = withHistory(memberOf(typed, known), known, today)
  return same(record, known) ? { does: 'same' } : { does: 'change', record }
}

type PlannedLine =
  | { readonly does: 'add' | 'change'; readonly record: MemberUnit }
  | { readonly does: 'same' }
  | { readonly does: 'refused'; readonly problem: Problem }

/** Somebody else who represents the unit does so from today, and who did before is kept. */
const withHistory = (next: MemberUnit, known: MemberUnit, today: string): MemberUnit =>
  next.representative === known.representative
    ? next
    : { ...next, former: represented(known, { ...next, from: today }).former }

/**
 * What lines pasted from a spreadsheet would do: units not yet on record are added from today, known ones changed where a cell says
 * something else. With a line of headings the columns may stand in any order. Lines without a name are left out.
 */
export function planPastedMembers(text: string, place: Place): readonly PastedMember[] {
  const lines = text.split(/\r?\n/u).map((line, index) => ({ line: index + 1, text: line }))
  const filled = lines.filter(one => one.text.trim() !== '')
  const headings = headingsOf(cellsOf(filled[0]?.text ?? ''))
  const fields = headings ?? memberColumns.map(({ field }) => field)
  const rows = filled.slice(headings === undefined ? 0 : 1).map(one => {
    const cells: Cells = Object.fromEntries(
      cellsOf(one.text).flatMap((cell, index) => {
        const field = fields[index]
        return field === undefined ? [] : [[field, cell] as const]
      }),
    )
    return { ...one, cells, name: cells.name ?? '' }
  })
  const names = rows.map(({ name }) => name)
  return rows
    .filter(({ name }) => name !== '')
    .map(({ cells, ...row }) =>
      names.indexOf(row.name) < names.lastIndexOf(row.name)
        ? { ...row, does: 'refused', problem: { code: 'member-name-twice', detail: { name: row.name } } }
        : { ...row, ...planned(cells, place) },
    )
}

/** Everything a plan writes, as one change; undefined where it writes nothing. */
export function pastedChange(plan: readonly PastedMember[]): Change | undefined {
  const records = plan.flatMap(one => ('record' in one ? [one.record] : []))
  if (records.length === 0) return undefined
  const added = plan.filter(one => one.does === 'add').length
  return {
    cause: 'members-edited',
    detail: `粘贴：新增 ${added}、更新 ${records.length - added}`,
    save: records.map(one => put(memberKind, one)),
  }
}
