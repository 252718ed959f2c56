import type { Seal } from '../../domain/ports'
import type { Steps } from '../../domain/progress'
import type { Shapes } from '../../domain/records/shapes'
import { startCarrying, type Carried } from './carried-records'
import type { Checkpoint } from './checkpoint'
import { chained, gapsIn, type Gap } from './entries/chained'
import type { ReadEntry } from './entries/group-entries'
import type { JournalRow } from './rows'

/** A gap; `covered` where a backup made later tells what the records were, so that only the history lacks something. */
export type FoundGap = Gap & { readonly covered: boolean }

/** What entries and backups came to. */
export type Rebuilt = Carried & {
  readonly journal: readonly JournalRow[]
  readonly link: string
  readonly gaps: readonly FoundGap[]
  /** Clock of the last whole backup, whose records were gone on from; empty without one. */
  readonly since: string
}

/** The last whole backup, and whatever comes after it. */
function startOf(checkpoints: readonly Checkpoint[]) {
  const sorted = checkpoints.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
  const at = sorted.findLastIndex(({ whole }) => whole)
  return { start: sorted[at] ?? null, later: sorted.slice(at + 1) }
}

/** Gaps between entries, and one at the end where the last backup saw an entry after all that were read. */
function allGaps(
  entries: readonly ReadEntry[],
  checkpoints: readonly Checkpoint[],
  start: Checkpoint | null,
): readonly FoundGap[] {
  const previous = new Map(entries.map(entry => [entry.head.clock, entry.previous]))
  const inside = gapsIn(entries).map(gap => {
    const { before } = gap
    const covered =
      start !== null &&
      before !== null &&
      (before <= start.clock || previous.get(before) === start.last?.link)
    return { ...gap, covered }
  })
  const last = entries.at(-1)?.head.clock ?? null
  const lost = checkpoints.filter(({ clock, last: seen }) => seen !== null && clock > (last ?? ''))
  if (lost.length === 0) return inside
  return [
    ...inside,
    { after: last, before: null, covered: lost.every(({ clock }) => clock <= (start?.clock ?? '')) },
  ]
}

/**
 * The store that entries and backups lead to: the records of the last whole backup, else none, and whatever was written later, one after
 * the other. Where an entry is missing the others are still carried out, and the links are made anew.
 */
export function* rebuild(
  entries: readonly ReadEntry[],
  checkpoints: readonly Checkpoint[],
  seal: Seal,
  shapes: Shapes,
): Steps<Rebuilt> {
  const { start, later } = startOf(checkpoints)
  const gaps = allGaps(entries, checkpoints, start)
  const gapBefore = new Set(gaps.filter(({ covered }) => !covered).map(({ before }) => before))
  const records = startCarrying(shapes)
  if (start !== null) records.take(start)
  let nth = 0
  for (const [done, entry] of entries.entries()) {
    const { clock } = entry.head
    for (let next = later[nth]; next !== undefined && next.clock < clock; next = later[nth]) {
      records.take(next)
      nth += 1
    }
    if (clock > (start?.clock ?? '')) {
      if (gapBefore.has(clock)) records.skipGap()
      records.carryOut(entry)
    }
    yield { step: '重建', done, total: entries.length }
  }
  for (const next of later.slice(nth)) records.take(next)
  return { ...records.end(), ...(yield* journalOf(entries, seal)), gaps, since: start?.clock ?? '' }
}

function* journalOf(entries: readonly ReadEntry[], seal: Seal): Steps<Pick<Rebuilt, 'journal' | 'link'>> {
  const { rows, link } = yield* chained(entries, seal)
  return { journal: rows, link }
}
