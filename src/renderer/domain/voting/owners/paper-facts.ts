import type { OwnerBallot } from '../../records/owner-ballot'
import type { OwnersVote } from '../../records/owners-vote'
import { areaOf, areaText, plainArea } from '../area'
import type { Step } from '../comparison'
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
    ...(vote.followMajority && { followMajority: vote.followMajority.basis }),
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

const silentWords = ({ followMajority }: OwnersVote): string =>
  followMajority === undefined
    ? '未交回表决票的不计入多数。'
    : `已送达而未交回的表决票，按${followMajority.basis}计入多数意见。`

type Following = { readonly who: string; readonly counted: string; readonly alone: string }

function followingStep(
  followers: MatterResult['followers'],
  { who, counted, alone }: Following,
): readonly Step[] {
  if (followers === undefined || followers.count.heads === 0) return []
  const { count, mark } = followers
  const told = `${who} ${String(count.heads)} 户、${areaText(count.area ?? 0n)} ㎡`
  const how =
    mark === undefined
      ? `没有人数、面积都占多数的意见，${alone}`
      : `${counted}多数意见（${opinionWords[mark]}）`
  return [{ words: `${told}，${how}。`, holds: null }]
}

/** What ballots marked 从众, and those not handed in, were counted with, in words; nothing where there are none. */
export const followerSteps = ({
  chosen,
  followers,
}: Pick<MatterResult, 'chosen' | 'followers'>): readonly Step[] => [
  ...followingStep(chosen, { who: '选“从众”', counted: '计入', alone: '计为弃权' }),
  ...followingStep(followers, { who: '已送达未交回', counted: '计入参与表决和', alone: '不计入' }),
]

const opinionWords = { approve: '赞成', against: '反对', abstain: '弃权' } as const

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
    headsCounted: `${headsWords[vote.headsBy]}${silentWords(vote)}${blankWords[vote.blankAs]}`,
    steps: results.flatMap(({ matter, tally, followers, chosen }) =>
      [...followerSteps({ followers, chosen }), ...tally.steps].map(
        ({ words }) => (results.length === 1 ? '' : `${matter.title}：`) + tightWords(words),
      ),
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
