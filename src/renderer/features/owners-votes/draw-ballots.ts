import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { ownersBallot } from '../../documents/owners-ballot'
import type { Watch } from '../../domain/progress'
import type { OwnerBallot } from '../../domain/records/owner-ballot'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { fail, ok, type Result } from '../../domain/result'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { ballotFacts } from '../../domain/voting/owners/paper-facts'
import type { Services } from '../../services/services'
import type { Range } from './NumberRange'

/** Ballots are drawn and printed so many at a time, about as many sheets as a printer's tray holds. */
export const BATCH = 200

/** A vote, its ballots, and who issues them on which day. */
export type BallotsToDraw = {
  readonly vote: OwnersVote
  readonly ballots: readonly OwnerBallot[]
  readonly office: { readonly organisation: string; readonly issuedOn: string }
}

/** The ranges of ballots that are printed one after the other. */
export const batchesOf = ({ from, to }: Range): readonly Range[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from + 1) / BATCH)) }, (_, nth) => ({
    from: from + nth * BATCH,
    to: Math.min(to, from + (nth + 1) * BATCH - 1),
  }))

/** One batch as a PDF. Refusals: `facts-refused` and those of drawing. */
export async function drawBatch(
  pages: Services['pages'],
  { vote, ballots, office }: BallotsToDraw,
  range: Range,
): Promise<Result<NamedBytes>> {
  const facts = ballotFacts(vote, ballots, range, office)
  const problem = factsProblem(ownersBallot, facts)
  if (problem !== undefined) return { ok: false, problem }
  const paper = laidOut(ownersBallot, facts)
  const drawn = await pages.draw(paper)
  if (!drawn.ok) return drawn
  const number = (no: number): string => String(no).padStart(4, '0')
  const name = `${paper.title} ${number(range.from)}-${number(range.to)}.pdf`
  return ok({ name, bytes: drawn.value.bytes })
}

/** All batches of a range in their order, each a PDF. Refusals: `cancelled` and those of {@link drawBatch}; nothing is left behind. */
export async function drawBallots(
  pages: Services['pages'],
  asked: BallotsToDraw,
  range: Range,
  watch: Watch,
): Promise<Result<readonly NamedBytes[]>> {
  const total = range.to - range.from + 1
  const files: NamedBytes[] = []
  for (const batch of batchesOf(range)) {
    watch.report({ step: '排印表决票', done: batch.from - range.from, total })
    if (watch.cancelled()) return fail('cancelled')
    const drawn = await drawBatch(pages, asked, batch)
    if (!drawn.ok) return drawn
    files.push(drawn.value)
  }
  return watch.cancelled() ? fail('cancelled') : ok(files)
}
