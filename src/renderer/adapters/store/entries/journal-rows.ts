import { z } from 'zod'
import { entryHead, recordChange, type JournalEntry, type RecordChange } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import type { JournalRow } from '../rows'
import { fitted, MAX_SEALED_BYTES } from '../pages/fitted'

/** Changes in one row. */
const PART_SIZE = 200
const CLOSING = '/end'

const partKey = (clock: string, part: number): string => `${clock}/${String(part).padStart(5, '0')}`
export const closingKey = (clock: string): string => clock + CLOSING
export const isClosing = (key: string): boolean => key.endsWith(CLOSING)
export const clockOf = (key: string): string => key.slice(0, key.lastIndexOf('/'))

const boundTo = (key: string): string => `journal:${key}`

const changes = z.array(recordChange)
/** The closing row of an entry: without it the entry does not count. A small entry has no other row. */
const closing = z.object({ head: entryHead, parts: z.number().int(), changes })
export type Closing = z.infer<typeof closing>

/** An entry as rows: parts of about 200 changes, then the closing row with the head. */
export function* entryRows({ head, changes: all }: JournalEntry, seal: Seal): Steps<readonly JournalRow[]> {
  const sealClosing = (parts: number, some: readonly RecordChange[]): JournalRow => {
    const key = closingKey(head.clock)
    return { key, sealed: seal.seal(JSON.stringify({ head, parts, changes: some }), boundTo(key)) }
  }
  if (all.length <= PART_SIZE) {
    const whole = sealClosing(0, all)
    if (whole.sealed.length <= MAX_SEALED_BYTES) return [whole]
  }
  const rows: JournalRow[] = []
  const parts = fitted(all, PART_SIZE, (some, part) =>
    seal.seal(JSON.stringify(some), boundTo(partKey(head.clock, part))),
  )
  let done = 0
  for (const { part, items, sealed } of parts) {
    rows.push({ key: partKey(head.clock, part), sealed })
    done += items.length
    yield { step: '留痕', done, total: all.length }
  }
  return [...rows, sealClosing(rows.length, [])]
}

function opened<T>({ key, sealed }: JournalRow, seal: Seal, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(seal.open(sealed, boundTo(key))))
  } catch (cause) {
    throw new Error(`Journal row ${key} does not open`, { cause })
  }
}

export const openClosing = (row: JournalRow, seal: Seal): Closing => opened(row, seal, closing)
export const openPart = (row: JournalRow, seal: Seal): readonly RecordChange[] => opened(row, seal, changes)

/** The keys of an entry's parts, in order. */
export const partKeys = (clock: string, parts: number): readonly string[] =>
  Array.from({ length: parts }, (_, part) => partKey(clock, part))
