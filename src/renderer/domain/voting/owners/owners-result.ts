import type { BallotMark, OwnerBallot } from '../../records/owner-ballot'
import type { OwnersMatter, OwnersVote } from '../../records/owners-vote'
import { areaOf, areaStep, type Area } from '../area'
import { countOf, sumOf, tallyBy, type Count, type Tally, type TallyFigures } from '../tally'
import { leastIn, type Share } from '../vote-rule'

/** Heads and area of each mark on one matter; `blank` is what was blank or unreadable, whatever it counts as. */
type MarkCounts = Readonly<Record<BallotMark, Count>>

/** How many more it takes, by heads and by area; zero where it is enough. */
export type Lacking = { readonly heads: number; readonly area: Area }

export type MatterResult = {
  readonly matter: OwnersMatter
  readonly figures: TallyFigures
  /** Blank and unreadable ballots, whatever they count as. */
  readonly blank: Count
  readonly tally: Tally
  /** What is lacking for enough to take part, and then for enough to agree of those who take part now. */
  readonly lacking: { readonly taking: Lacking; readonly approve: Lacking }
}

const nobody: Count = { heads: 0, area: 0n }

const areaOfBallot = ({ flats }: OwnerBallot): Area => flats.reduce((sum, { area }) => sum + areaOf(area), 0n)

/**
 * What an owners' vote has come to so far, matter by matter. A ballot that came back takes part; where blank ones count as invalid, those
 * do not. Whoever handed in none is not counted with the majority (民法典 art. 278: the shares are of those who take part).
 */
export function ownersResult(vote: OwnersVote, ballots: readonly OwnerBallot[]): readonly MatterResult[] {
  const counted = ballots.map(ballot => ({ marks: ballot.marks, area: areaOfBallot(ballot) }))
  const roll = { heads: counted.length, area: counted.reduce((sum, { area }) => sum + area, 0n) }
  return vote.matters.map(matter => {
    const counts = marksOn(matter.id, counted)
    return matterResult(matter, roll, counts, vote.blankAs)
  })
}

type CountedBallot = { readonly marks: OwnerBallot['marks']; readonly area: Area }

function marksOn(matterId: string, ballots: readonly CountedBallot[]): MarkCounts {
  const sums = { approve: nobody, against: nobody, abstain: nobody, blank: nobody }
  for (const { marks, area } of ballots) {
    const mark = marks?.[matterId]
    if (mark === undefined) continue
    const { heads, area: before = 0n } = sums[mark]
    sums[mark] = { heads: heads + 1, area: before + area }
  }
  return sums
}

function matterResult(
  matter: OwnersMatter,
  roll: Count,
  { approve, against, abstain, blank }: MarkCounts,
  blankAs: OwnersVote['blankAs'],
): MatterResult {
  const abstained = blankAs === 'abstain' ? sumOf([abstain, blank]) : abstain
  const figures = { roll, approve, against, abstain: abstained, taking: sumOf([approve, against, abstained]) }
  const { attendance, pass } = matter.rule
  const none: Lacking = { heads: 0, area: 0n }
  return {
    matter,
    figures,
    blank,
    tally: tallyBy(matter.rule, figures),
    lacking: {
      taking: attendance === undefined ? none : lackingFor(attendance, figures, figures.taking),
      approve: lackingFor(pass, figures, approve),
    },
  }
}

function lackingFor(share: Share, figures: TallyFigures, part: Count): Lacking {
  const whole = countOf(figures, share.of)
  const heads = leastIn(share, BigInt(whole.heads)) - BigInt(part.heads)
  const [wholeArea, partArea] = [whole.area ?? 0n, part.area ?? 0n]
  const area = leastIn(share, wholeArea, areaStep(wholeArea, partArea)) - partArea
  return { heads: heads > 0n ? Number(heads) : 0, area: area > 0n ? area : 0n }
}
