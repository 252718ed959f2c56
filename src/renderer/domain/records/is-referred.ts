import type { Records } from '../ports'
import { mayReferTo, referencesOf, type RecordKind } from './define-record'
import { recordKinds } from './index'

/** Whether any record refers to this one. */
export const isReferred = (target: RecordKind, id: string, records: Pick<Records, 'all'>): boolean =>
  recordKinds
    .filter(kind => mayReferTo(kind, target.kind))
    .some(kind =>
      records
        .all(kind)
        .some(one => referencesOf(kind, one).some(ref => ref.kind === target.kind && ref.id === id)),
    )
