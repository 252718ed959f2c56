import type { z } from 'zod'

/** Everything the app knows about one kind of record. Storage, journal, export and history all read this. */
export type RecordKind<S extends z.ZodObject = z.ZodObject> = {
  /** Stable name in stored data. */
  readonly kind: string
  /** What a clerk calls it. */
  readonly label: string
  readonly schema: S
  /** What the clerk calls each field; the first is the name we print, the others are names seen in sheets. */
  readonly headings: { readonly [F in keyof z.infer<S>]?: readonly [string, ...string[]] }
}

export const defineRecord = <S extends z.ZodObject>(kind: RecordKind<S>): RecordKind<S> => kind

export type RecordOf<K extends RecordKind> = z.infer<K['schema']>

/** A record as stored, of whatever kind: what every record has. */
export type StoredRecord = { readonly id: string } & Readonly<Record<string, unknown>>
