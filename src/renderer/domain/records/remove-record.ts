import type { Cause, Change } from '../journal/entry'
import type { Records } from '../ports'
import { fail, ok, type Result } from '../result'
import { mayReferTo, referencesOf, type RecordKind } from './define-record'
import { recordKinds } from './index'

/** Who refers to a record, by what a clerk calls them: 党员 3 条、共建单位 1 条. Empty: nobody. */
function whoRefers(target: RecordKind, id: string, records: Pick<Records, 'all'>): string {
  return recordKinds
    .filter(kind => mayReferTo(kind, target.kind))
    .map(kind => ({
      label: kind.label,
      count: records
        .all(kind)
        .filter(one => referencesOf(kind, one).some(ref => ref.kind === target.kind && ref.id === id)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} ${count} 条`)
    .join('、')
}

/** Takes away a record that was made by mistake. Refusal `record-referred` says who refers to it. `called` is what a clerk knows it by. */
export function removeRecord(
  kind: RecordKind,
  { id, called }: { readonly id: string; readonly called: string },
  records: Pick<Records, 'all'>,
  cause: Cause,
): Result<Change> {
  const by = whoRefers(kind, id, records)
  if (by !== '') return fail('record-referred', { called, by })
  return ok({ cause, detail: `移除 ${called}`, save: [], remove: [{ kind, id }] })
}
