import type { BallotMark, OwnerBallot } from '../../records/owner-ballot'
import type { OwnersMatter, OwnersVote } from '../../records/owners-vote'
import { areaOf, areaStep, type Area } from '../area'
import { countOf, sumOf, tallyBy, type Count, type Tally, type TallyFigures } from '../tally'
import { leastIn, type Share } from '../vote-rule'

/** Heads and area of each mark on one matter; `blank` is what was blank or unreadable, whatever it counts as. */
type MarkCounts = Readonly<Record<BallotMark, Count>>

/** How many more it takes, by heads and by area; zero where it is enough. */
export type Lacking = { readonly heads: number; readonly area: Area }

/** Ballots delivered and not handed in, and what they were counted with; `mark` undefined where no opinion leads by heads and by area. */
export type Followers = { readonly count: Count; readonly mark: Opinion | undefined }

const opinions = ['approve', 'against', 'abstain'] as const
type Opinion = (typeof opinions)[number]
type Opinions = Readonly<Record<Opinion, Count>>

export type MatterResult = {
  readonly matter: OwnersMatter
  readonly figures: TallyFigures
  /** Blank and unreadable ballots, whatever they count as. */
  readonly blank: Count
  /** Only of a closed vote that counts them with the majority. */
  readonly followers: Followers | undefined
  /** Ballots marked 从众, and what they were counted with; without a leading opinion they abstain. */
  readonly chosen: Followers | undefined
  readonly tally: Tally
  /** What is lacking for enough to take part, and then for enough to agree of those who take part now. */
  readonly lacking: { readonly taking: Lacking; readonly approve: Lacking }
}

const nobody: Count = { heads: 0, area: 0n }

const areaOfBallot = ({ flats }: OwnerBallot): Area => flats.reduce((sum, { area }) => sum + areaOf(area), 0n)

/**
 * What an owners' vote has come to so far, matter by matter. A ballot that came back takes part; where blank ones count as invalid, those
 * do not. Whoever handed in none is not counted with the majority (民法典 art. 278: the shares are of those who take part), unless the
 * office has entered by which rule of the estate they are; then they are once the count is closed.
 */
export function ownersResult(vote: OwnersVote, ballots: readonly OwnerBallot[]): readonly MatterResult[] {
  const counted = ballots.map(ballot => ({ ...ballot, area: areaOfBallot(ballot) }))
  const roll = { heads: counted.length, area: counted.reduce((sum, { area }) => sum + area, 0n) }
  const follow = vote.followMajority !== undefined && vote.closedOn !== undefined
  const silent = follow ? silentOf(counted) : undefined
  return vote.matters.map(matter => {
    const counts = marksOn(matter.id, counted)
    return matterResult(matter, roll, counts, { blankAs: vote.blankAs, silent })
  })
}

type CountedBallot = Pick<OwnerBallot, 'marks' | 'issuedOn'> & { readonly area: Area }

/** Delivered, and not handed in. */
function silentOf(ballots: readonly CountedBallot[]): Count {
  const silent = ballots.filter(({ marks, issuedOn }) => marks === undefined && issuedOn !== undefined)
  return { heads: silent.length, area: silent.reduce((sum, { area }) => sum + area, 0n) }
}

/** The opinion that leads by heads and by floor area; undefined where none does by both. */
const leading = (counts: Opinions): Opinion | undefined =>
  opinions.find(one =>
    opinions
      .filter(other => other !== one)
      .every(
        other =>
          counts[one].heads > counts[other].heads && (counts[one].area ?? 0n) > (counts[other].area ?? 0n),
      ),
  )

const withFollowers = (counts: Opinions, followers: Followers | undefined): Opinions =>
  followers?.mark === undefined
    ? counts
    : { ...counts, [followers.mark]: sumOf([counts[followers.mark], followers.count]) }

function marksOn(matterId: string, ballots: readonly CountedBallot[]): MarkCounts {
  const sums = { approve: nobody, against: nobody, abstain: nobody, blank: nobody, follow: nobody }
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
  { approve, against, abstain, blank, follow }: MarkCounts,
  { blankAs, silent }: { readonly blankAs: OwnersVote['blankAs']; readonly silent: Count | undefined },
): MatterResult {
  const abstained = blankAs === 'abstain' ? sumOf([abstain, blank]) : abstain
  const marked = { approve, against, abstain: abstained }
  const mark = leading(marked)
  const followers = silent && { count: silent, mark }
  const chosen = follow.heads === 0 ? undefined : { count: follow, mark }
  const voted = withFollowers(marked, { count: follow, mark: mark ?? 'abstain' })
  const counted = withFollowers(voted, followers)
  const figures = { roll, ...counted, taking: sumOf(Object.values(counted)) }
  const { attendance, pass } = matter.rule
  const none: Lacking = { heads: 0, area: 0n }
  return {
    matter,
    figures,
    blank,
    followers,
    chosen,
    tally: tallyBy(matter.rule, figures),
    lacking: {
      taking: attendance === undefined ? none : lackingFor(attendance, figures, figures.taking),
      approve: lackingFor(pass, figures, counted.approve),
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
