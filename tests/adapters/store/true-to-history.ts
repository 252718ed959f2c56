import type { Frame } from '../../../src/renderer/adapters/store/frames/frames'
import { closingKey } from '../../../src/renderer/adapters/store/entries/journal-rows'
import type { Salvaged } from '../../../src/renderer/adapters/store/salvage'
import type { History } from './a-history'
import { recordsOf } from './salvaged'

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (state: string): Fields => JSON.parse(state) as Fields

/** Whether every field of a record had its value at some time: what a record edited after a gap must still be. */
function isPieced(state: string, states: readonly string[]): boolean {
  const once = states.map(fieldsOf)
  return Object.entries(fieldsOf(state)).every(([name, value]) =>
    once.some(fields => JSON.stringify(fields[name]) === JSON.stringify(value)),
  )
}

/** Records that were put together and never were so: none may be, but those that are told to be in doubt, and of them each field. */
export function wrongRecords(salvaged: Salvaged, history: History): string[] {
  const doubted = new Set(salvaged.mixed.map(({ kind, id }) => `${kind} ${id}`))
  const wrong: string[] = []
  for (const [kind, records] of recordsOf(salvaged, history))
    for (const [id, state] of records) {
      const name = `${kind} ${id}`
      const states = history.states.get(name) ?? new Set<string>()
      const right = states.has(state) || (doubted.has(name) && isPieced(state, [...states]))
      if (!right) wrong.push(`${name}: ${state}`)
    }
  return wrong
}

/** Entries all of whose rows could be read, and which are not in the store that was put together. */
export function lostEntries({ image }: Salvaged, frames: readonly Frame[], history: History): string[] {
  const read = new Set(frames.map(({ key }) => key))
  const kept = new Set(image.journal.map(({ key }) => key))
  return history.written
    .filter(({ rows }) => rows.every(({ key }) => read.has(key)))
    .map(({ head }) => head.clock)
    .filter(clock => !kept.has(closingKey(clock)))
}
