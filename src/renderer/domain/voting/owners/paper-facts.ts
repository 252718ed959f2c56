import type { OwnerBallot } from '../../records/owner-ballot'
import type { OwnersVote } from '../../records/owners-vote'
import { areaOf, plainArea } from '../area'
import { tightWords } from '../rule-words'
import type { Count } from '../tally'
import { ownersResult, type MatterResult } from './owners-result'

const placesOf = ({ flats }: OwnerBallot): string => {
  const places = flats.map(({ place }) => place).join('、')
  return places.length <= 100 ? places : `${places.slice(0, 90)}等${String(flats.length)}处`
}

/** The facts the ballots numbered `from` to `to` are printed from, each with its stub. */
export function ballotFacts(
  vote: OwnersVote,
  ballots: readonly OwnerBallot[],
  { from, to }: { readonly from: number; readonly to: number },
  office: { readonly organisation: string; readonly issuedOn: string },
) {
  return {
    ...office,
    title: vote.title,
    matters: vote.matters.map(({ title }) => title),
    until: vote.to,
    ballots: ballots
      .filter(({ no }) => from <= no && no <= to)
      .map(ballot => ({
        number: String(ballot.no),
        location: placesOf(ballot),
        area: plainArea(ballot.flats.reduce((sum, { area }) => sum + areaOf(area), 0n)),
      })),
  }
}

const share = ({ heads, area = 0n }: Count) => ({ heads, area: plainArea(area) })

const headsWords: Readonly<Record<OwnersVote['headsBy'], string>> = {
  buyer: '业主人数的计算：一位业主有几套房屋的，按一人计算。',
  flat: '业主人数的计算：每套房屋按一人计算。',
}

const blankWords: Readonly<Record<OwnersVote['blankAs'], string>> = {
  abstain: '空白或无法辨认的票计为弃权。',
  invalid: '空白或无法辨认的票为废票，不计入参与表决。',
}

/** The facts of the notice of what an owners' vote came to, by both bases. Undefined for a vote without matters. */
export function resultFacts(
  vote: OwnersVote,
  ballots: readonly OwnerBallot[],
  office: { readonly organisation: string; readonly issuedOn: string; readonly number?: string },
) {
  const results = ownersResult(vote, ballots)
  const [first] = results
  if (first === undefined) return undefined
  return {
    ...office,
    title: vote.title,
    from: vote.from,
    to: vote.to,
    roll: share(first.figures.roll),
    taking: share(first.figures.taking),
    matters: results.map(matterFacts),
    basis: [...new Set(vote.matters.map(({ rule }) => rule.basis))].join('、'),
    headsCounted: `${headsWords[vote.headsBy]}未交回表决票的不计入多数。${blankWords[vote.blankAs]}`,
    steps: results.flatMap(({ matter, tally }) =>
      tally.steps.map(({ words }) => (results.length === 1 ? '' : `${matter.title}：`) + tightWords(words)),
    ),
  }
}

const matterFacts = ({ matter, figures, tally }: MatterResult) => ({
  text: matter.title,
  approve: share(figures.approve),
  against: share(figures.against),
  abstain: share(figures.abstain),
  passed: tally.passed,
})
