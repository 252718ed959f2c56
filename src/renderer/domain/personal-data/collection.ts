import type { EntryHead, RecordChange } from '../journal/entry'
import type { Collection } from '../records/collection'
import { resident } from '../records/resident'
import { visibleFields } from './visible-fields'

/** Three months on, as a first suggestion for a roster that is not to be kept; `YYYY-MM-DD`. The clerk decides. */
export function suggestedKeepUntil(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const months = year * 12 + month - 1 + 3
  const day = Math.min(Number(today.slice(8)), 28)
  return [Math.floor(months / 12), (months % 12) + 1, day]
    .map(part => String(part).padStart(2, '0'))
    .join('-')
}

/** What a collection says until the clerk has said more: a roster kept for a duty of the office. */
export const newCollection = (id: string, imported: EntryHead): Collection => ({
  id,
  entry: imported.id,
  name: imported.detail.slice(0, 100) || '导入的名册',
  purpose: '居民服务与管理',
  basis: 'duty',
  temporary: false,
})

/** An import and what was recorded of it. */
export type ImportedRoster = {
  readonly head: EntryHead
  readonly recorded: Collection | undefined
  /** It was undone and nothing is left of it on record. */
  readonly undone: boolean
}

/** Every roster imported, newest first. */
export function importedRosters(
  heads: readonly EntryHead[],
  collections: readonly Collection[],
): readonly ImportedRoster[] {
  const recorded = new Map(collections.map(one => [one.entry, one]))
  const undone = new Set(
    heads.flatMap(({ cause, undoes }) => (cause === 'change-undone' && undoes !== undefined ? [undoes] : [])),
  )
  return heads
    .filter(({ cause }) => cause === 'roster-imported')
    .map(head => ({ head, recorded: recorded.get(head.id), undone: undone.has(head.id) }))
}

/** The kinds of facts an import brought, as they are printed, and which of them are sensitive. */
export function collectedKinds(changes: readonly RecordChange[]): {
  readonly kinds: readonly string[]
  readonly sensitive: readonly string[]
} {
  const brought = new Set(
    changes.filter(({ kind }) => kind === resident.kind).flatMap(({ after }) => Object.keys(after ?? {})),
  )
  const fields = Object.entries(resident.headings).filter(([field]) => brought.has(field))
  const open = visibleFields(resident, [])
  return {
    kinds: fields.map(([, [label]]) => label),
    sensitive: fields.filter(([field]) => !open.includes(field)).map(([, [label]]) => label),
  }
}
