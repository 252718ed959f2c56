import { describeDamage } from '../../renderer/adapters/store/frames/describe-damage'
import type { Salvaged } from '../../renderer/adapters/store/salvage'
import { verdictOf, type Report } from './examine'
import { typeOf } from './kept-file'
import { clockMoment } from './loss-words'

/** UTC, e.g. 2026-11-22T01:00:00.000Z; null where there is none. */
const time = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString()

const clock = (text: string | null): string | null => time(text === null ? null : clockMoment(text))

/** What was found. Times are UTC, ids are those of records. */
const salvagedJson = (found: Salvaged) => ({
  counts: found.counts,
  entries: found.entries,
  first: clock(found.firstClock),
  last: clock(found.lastClock),
  gaps: found.gaps.map(gap => ({ after: clock(gap.after), before: clock(gap.before), covered: gap.covered })),
  partial: found.partial.map(one => ({ ...one, clock: clock(one.clock) })),
  broken: found.broken.map(clock),
  unfinished: found.unfinished.map(clock),
  skipped: found.skipped,
  mixed: found.mixed,
})

/** A report for scripts. */
export const reportJson = (report: Report) => ({
  verdict: verdictOf(report),
  opened: report.opened,
  files: report.files.map(file => ({
    file: file.name,
    type: typeOf(file),
    bytes: file.size,
    frames: file.frames.length,
    problems: describeDamage(file.damage),
  })),
  closed: report.closed.map(({ name }) => name),
  holdings: report.holdings.map(({ files, type, madeAt, whole, altered, salvaged, attachments }) => ({
    files,
    type,
    madeAt: time(madeAt),
    whole,
    altered,
    attachments,
    ...salvagedJson(salvaged),
  })),
})
