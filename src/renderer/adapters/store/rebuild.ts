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

/** What is carried out, one after the other: the entries after `since`, and between them what later backups say. */
function inOrder(entries: readonly ReadEntry[], later: readonly Checkpoint[], since: string) {
  const own = entries
    .filter(({ head }) => head.clock > since)
    .map(entry => ({ clock: entry.head.clock, entry }) as const)
  const said = later.map(checkpoint => ({ clock: checkpoint.clock, checkpoint }) as const)
  // A stable sort: a backup that has seen an entry comes after it.
  return [...own, ...said].sort((a, b) => (a.clock === b.clock ? 0 : a.clock < b.clock ? -1 : 1))
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
  const since = start?.clock ?? ''
  const gaps = allGaps(entries, checkpoints, start)
  const gapBefore = new Set(gaps.filter(({ covered }) => !covered).map(({ before }) => before))
  const records = startCarrying(shapes)
  if (start !== null) records.take(start)
  const steps = inOrder(entries, later, since)
  for (const [done, step] of steps.entries()) {
    if ('checkpoint' in step) records.take(step.checkpoint)
    else {
      if (gapBefore.has(step.clock)) records.skipGap()
      records.carryOut(step.entry)
    }
    yield { step: '重建', done, total: steps.length }
  }
  const { rows, link } = yield* chained(entries, seal)
  return { ...records.end(), journal: rows, link, gaps, since }
}
