import { atOnce } from '../paced'
import type { RecordKind } from '../records/define-record'
import type { DueItem, DueSource, DueWindow, RecordsNow } from './due-item'

type Read = {
  readonly window: DueWindow
  readonly inputs: readonly (readonly unknown[])[]
  readonly items: readonly DueItem[]
}

const sameWindow = (one: DueWindow, other: DueWindow): boolean =>
  one.from === other.from && one.to === other.to && one.today === other.today

/** What falls due of a source, read with pauses where it has any. */
export type ReadInTurns = (source: DueSource, window: DueWindow) => Generator<undefined, readonly DueItem[]>

type DueReader = ((source: DueSource, window: DueWindow) => readonly DueItem[]) & {
  readonly inTurns: ReadInTurns
}

/**
 * Reads sources, each anew only when a kind it reads from has changed or another window is asked for: with 100,000 people on the roster
 * a commit that touches no resident costs nothing. Rests on `Records.all` giving the same array until a commit touches the kind.
 */
export function dueReader(records: RecordsNow): DueReader {
  const known = new Map<string, Read>()
  const inputsOf = (kinds: readonly RecordKind[]) => kinds.map(kind => records.all(kind))
  function* inTurns(source: DueSource, window: DueWindow): ReturnType<ReadInTurns> {
    const inputs = inputsOf(source.kinds)
    const last = known.get(source.id)
    if (last && sameWindow(last.window, window) && last.inputs.every((input, at) => input === inputs[at])) {
      return last.items
    }
    const items = source.inTurns ? yield* source.inTurns(records, window) : source.items(records, window)
    known.set(source.id, { window, inputs, items })
    return items
  }
  return Object.assign(
    (source: DueSource, window: DueWindow): readonly DueItem[] => atOnce(inTurns(source, window)),
    { inTurns },
  )
}
