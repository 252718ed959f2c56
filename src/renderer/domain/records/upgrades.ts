import type { StoredRecord } from './define-record'

/** The shape of the records this program writes. Raised with every change of a kind's schema. */
export const SCHEMA_VERSION = 1

/** One change to the shape of a stored record, with an example that is its test. Never edited once released; corrected by a later one. */
export type Upgrade = {
  readonly version: number
  readonly kind: string
  readonly change: (old: StoredRecord) => StoredRecord
  readonly example: { readonly before: StoredRecord; readonly after: StoredRecord }
}

/** In the order of their versions. */
export const upgrades: readonly Upgrade[] = []

/** Bring a record written at schema version `from` up to date by `steps`. */
export const upgradeRecord = (
  steps: readonly Upgrade[],
  kind: string,
  record: StoredRecord,
  from: number,
): StoredRecord =>
  steps
    .filter(step => step.kind === kind && step.version > from)
    .reduce((old, step) => step.change(old), record)
