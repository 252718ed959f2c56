import type { Meeting } from '../../records/meeting'
import type { Election, Round } from '../../voting/election'
import { electionResult, isCounted, roundsOf } from '../../voting/election-result'
import { whyHeld } from '../../voting/further-rounds'
import type { RoundResult } from '../../voting/round-result'
import { isVoteCounted } from '../../voting/meeting-vote-result'
import { tightWords } from '../../voting/rule-words'
import { standingFor } from '../../voting/check-round'
import { rollFigures } from '../roll'

/** The posts of the latest round of an election with those who stand for them. */
function postsOf(election: Election | undefined) {
  const round = election === undefined ? undefined : roundsOf(election).at(-1)
  if (round === undefined) return []
  return round.posts.map(post => ({
    title: post.title,
    seats: post.seats,
    candidates: standingFor(post, round.candidates)
      .filter(one => one.writtenIn !== true)
      .map(({ name, unit }) => ({ name, ...(unit !== '' && { unit }) })),
  }))
}

/** Items of the agenda that are put to a secret vote. */
const secretMatters = ({ agenda }: Meeting): string[] =>
  agenda.filter(({ vote }) => vote?.form === 'secret').map(({ title }) => title)

/** What ballots and count sheets are about: the posts of the election and what is voted on in secret. */
export const votedOn = (meeting: Meeting) => ({
  posts: postsOf(meeting.election),
  matters: secretMatters(meeting),
})

/** Ballots there can be: those who came, or while nobody has signed in all those who are entitled. */
export function mostBallots({ roll }: Pick<Meeting, 'roll'>): number {
  const { entitled, present, proxy } = rollFigures(roll)
  return present + proxy === 0 ? entitled : present + proxy
}

/** The figures and the outcome of a counted election, of every round; undefined until all of it is counted and agrees. */
export function electionFacts({ election }: Meeting) {
  if (election === undefined || !isCounted(election)) return undefined
  const { rounds, problems } = electionResult(election)
  if (problems.some(({ severity }) => severity === 'impossible')) return undefined
  const [first, ...later] = roundsOf(election).map((round, index) => roundFacts(round, rounds[index]))
  return {
    ...first,
    ...(later.length > 0 && {
      laterRounds: later.map((round, index) => ({ ...round, reason: whyHeld(election, index + 2) })),
    }),
    basis: election.rule.basis,
  }
}

function roundFacts(round: Round, result: RoundResult | undefined) {
  const { entitled, present, issued, returned, valid, invalid, candidates } = round
  const elected = new Set(result?.posts.flatMap(one => one.elected.map(({ id }) => id)))
  return {
    entitled,
    present,
    issued: issued ?? 0,
    returned: returned ?? 0,
    valid: valid ?? 0,
    invalid: invalid ?? 0,
    posts: round.posts.map(post => ({
      title: post.title,
      seats: post.seats,
      candidates: standingFor(post, candidates).map(one => ({
        name: one.name,
        approve: one.approve ?? 0,
        against: one.against ?? 0,
        abstain: one.abstain ?? 0,
        elected: elected.has(one.id),
      })),
    })),
    steps: (result?.steps ?? []).map(({ words }) => tightWords(words)),
  }
}

const resolved: Readonly<Record<string, string>> = { adopted: '通过', rejected: '未通过' }

/** What the meeting resolved: items adopted or rejected, with the votes where they were counted. */
export const resolvedItems = ({ agenda }: Meeting) =>
  agenda.flatMap(({ title, outcome, vote }) => {
    const word = resolved[outcome]
    if (word === undefined) return []
    const votes = vote !== undefined && isVoteCounted(vote) ? vote : undefined
    return [
      {
        text: `${word}：${title}`,
        ...(votes && { vote: { approve: votes.approve, against: votes.against, abstain: votes.abstain } }),
      },
    ]
  })
