import type { z } from 'zod'
import type { RecordKind } from './define-record'
import { plainReader } from './plain-look'

const readers = new WeakMap<RecordKind, ReturnType<typeof plainReader>>()

function readerOf(kind: RecordKind): ReturnType<typeof plainReader> {
  const found = readers.get(kind)
  if (found !== undefined) return found
  const made = plainReader(kind.schema)
  readers.set(kind, made)
  return made
}

/**
 * What the schema of its kind makes of a record. Nearly every record is plainly as its schema asks, which is seen in a fifth of the time:
 * zod is quick only where it may use `eval`, which the policy of the page forbids. Such a record is given as it is, not copied: whoever
 * wants to save it changes it no more.
 */
export function checkRecord(
  kind: RecordKind,
  record: object,
): z.ZodSafeParseResult<Readonly<Record<string, unknown>>> {
  const data = readerOf(kind)(record)
  return data === null ? kind.schema.safeParse(record) : { success: true, data }
}
