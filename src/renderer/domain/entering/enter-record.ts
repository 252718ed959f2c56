import type { RecordKind, RecordOf } from '../records/define-record'
import { ok, type Result } from '../result'
import type { Entered, FieldToEnter } from './field-to-enter'
import { readEntered } from './read-entered'

/** What a record holds beside what is typed: `start` only when it is new, `chosen` each time; what is undefined is absent. */
export type Beside = {
  readonly id: string
  readonly start: Readonly<Record<string, unknown>>
  readonly chosen: Readonly<Record<string, unknown>>
}

const present = (facts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

/**
 * The record as a form gives it: what was typed and chosen in place of what stood there, all else as it was. Refusals: those of
 * {@link readEntered}.
 */
export function enterRecord<K extends RecordKind>(
  kind: K,
  fields: readonly FieldToEnter[],
  entered: Entered,
  known: RecordOf<K> | undefined,
  { id, start, chosen }: Beside,
): Result<RecordOf<K>> {
  const read = readEntered(fields, entered)
  if (!read.ok) return read
  const asked = new Set([...fields.map(({ field }) => field), ...Object.keys(chosen)])
  const stays = Object.entries(known ?? {}).filter(([field]) => !asked.has(field))
  const record = { ...start, ...Object.fromEntries(stays), ...present(chosen), ...read.value, id }
  return ok(kind.schema.parse(record) as RecordOf<K>)
}
