import type { z } from 'zod'
import type { Privacy } from '../personal-data/privacy'

/** Everything the app knows about one kind of record. Storage, journal, export and history all read this. */
export type RecordKind<S extends z.ZodObject = z.ZodObject> = {
  /** Stable name in stored data. */
  readonly kind: string
  /** What a clerk calls it. */
  readonly label: string
  readonly schema: S
  /** What the clerk calls each field; the first is the name we print, the others are names seen in sheets. */
  readonly headings: { readonly [F in keyof z.infer<S>]?: readonly [string, ...string[]] }
  /** What each field tells of a person. A kind that tells of people decides on every field. */
  readonly privacy?: { readonly [F in Exclude<keyof z.infer<S>, 'id'>]-?: Privacy }
  /**
   * Fields that hold the id of another record, or a list of ids, and its kind, or which field names the kind. Undo never leaves such a
   * field pointing at nothing.
   */
  readonly refs?: { readonly [F in keyof z.infer<S>]?: string | { readonly kindIn: string } }
  /**
   * What closes a record to undoing: a field that is set or a record of one of these kinds that refers to it, since a paper was given
   * out, or a meeting called, on the strength of it. Without `kinds`: the field says that it was erased. What is recorded only after
   * that, in the fields that stay `open`, can be undone all the same.
   */
  readonly closedBy?: {
    readonly field: keyof z.infer<S> & string
    readonly kinds?: readonly string[]
    readonly open?: readonly (keyof z.infer<S> & string)[]
  }
}

export const defineRecord = <S extends z.ZodObject>(kind: RecordKind<S>): RecordKind<S> => kind

export type RecordOf<K extends RecordKind> = z.infer<K['schema']>

/** A record as stored, of whatever kind: what every record has. */
export type StoredRecord = { readonly id: string } & Readonly<Record<string, unknown>>

export const isStored = (value: unknown): value is StoredRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** Which record a record refers to, by which of its fields. */
export type Reference = { readonly field: string; readonly kind: string; readonly id: string }

/** Every record that `record` refers to. */
export function referencesOf(
  kind: RecordKind,
  record: Readonly<Record<string, unknown>>,
): readonly Reference[] {
  return Object.entries(kind.refs ?? {}).flatMap(([field, target]) => {
    const name = typeof target === 'object' ? record[target.kindIn] : target
    if (typeof name !== 'string') return []
    return idsIn(record[field]).map(id => ({ field, kind: name, id }))
  })
}

/** The ids a field holds: one, a list of them, or none. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

/** Whether records of this kind can refer to those of the kind called `target`. */
export const mayReferTo = ({ refs = {} }: RecordKind, target: string): boolean =>
  Object.values(refs).some(named => named === target || typeof named === 'object')
