import { z } from 'zod'
import type { RecordKind, RecordOf, StoredRecord } from '../records/define-record'

/** Why something was written. `undoable` is false where a number was spent or a paper given out. */
export const causes = {
  'office-edited': { label: '修改单位信息', undoable: true },
  'roster-imported': { label: '导入名册', undoable: true },
  'resident-added': { label: '新增居民', undoable: true },
  'resident-edited': { label: '修改居民', undoable: true },
  'resident-removed': { label: '移出居民', undoable: true },
  'meeting-created': { label: '新建会议', undoable: true },
  'meeting-edited': { label: '修改会议', undoable: true },
  'meeting-reopened': { label: '重新打开会议', undoable: true },
  'paper-issued': { label: '开具文书', undoable: false },
  'list-exported': { label: '导出名册', undoable: false },
  'list-printed': { label: '打印名册', undoable: false },
  'number-shown': { label: '查看完整号码', undoable: false },
  'change-undone': { label: '撤销', undoable: false },
} as const
export type Cause = keyof typeof causes
const cause = z.enum(Object.keys(causes) as [Cause, ...Cause[]])

/** Any fields: what they may hold is checked against the kind when a record is written. Taken as they are, since an entry may have 20,000. */
const fields = z.custom<Readonly<Record<string, unknown>>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
)

/** One record's part of an entry: only the fields that differ. `before` null: it was created; `after` null: it was removed. */
export const recordChange = z.object({
  kind: z.string(),
  id: z.string(),
  before: fields.nullable(),
  after: fields.nullable(),
})
export type RecordChange = z.infer<typeof recordChange>

/** A record an entry is about without changing it: whose number was shown, whose copy was handed over. */
const recordName = z.object({ kind: z.string(), id: z.string() })
export type RecordName = Readonly<z.infer<typeof recordName>>

/** What the list of entries shows, without the changes themselves. */
export const entryHead = z.object({
  id: z.string(),
  /** Hybrid logical clock, sortable as text; see clock.ts. */
  clock: z.string(),
  actor: z.string(),
  device: z.string(),
  /** Schema version the changes were written at; see records/upgrades.ts. */
  version: z.number().int(),
  cause,
  /** What the clerk would recognise it by, e.g. the file's name. */
  detail: z.string(),
  /** Records written, by kind. */
  counts: z.record(z.string(), z.number().int()),
  /** The entry this one undoes. */
  undoes: z.string().optional(),
  about: z.array(recordName).readonly().optional(),
})
export type EntryHead = z.infer<typeof entryHead>
export type JournalEntry = { readonly head: EntryHead; readonly changes: readonly RecordChange[] }

/** A record to be written whole. Made by {@link put} so that its shape is checked against its kind. */
export type Put = { readonly kind: RecordKind; readonly record: StoredRecord }
export const put = <K extends RecordKind>(kind: K, record: RecordOf<K> & { readonly id: string }): Put => ({
  kind,
  record,
})

export type Removal = { readonly kind: RecordKind; readonly id: string }

export type SeriesRequest = { readonly series: string; readonly year: number }

/** What a commit is asked to do. Numbers are taken inside the commit, in the order asked, and given back if it fails. */
export type Change = {
  readonly cause: Cause
  readonly detail: string
  readonly numbers?: readonly SeriesRequest[]
  readonly save: readonly Put[] | ((numbers: readonly number[]) => readonly Put[])
  readonly remove?: readonly Removal[]
  readonly undoes?: string
  readonly about?: readonly RecordName[]
}
