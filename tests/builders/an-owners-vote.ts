import type { BallotMark, OwnerBallot } from '../../src/renderer/domain/records/owner-ballot'
import type { OwnersVote } from '../../src/renderer/domain/records/owners-vote'
import { ruleForMatter } from '../../src/renderer/domain/voting/owners/matter-rule'

/** Two matters put to the owners: to choose a property firm (ordinary), and to raise maintenance funds (special). */
export const anOwnersVote = (changes: Partial<OwnersVote> = {}): OwnersVote => ({
  id: 'vote',
  title: '文和园小区选聘物业服务企业',
  estate: '文和园小区',
  matters: [
    { id: 'choose', title: '是否同意选聘甲物业公司', item: 4, rule: ruleForMatter(4, '2026-11-20', []) },
    { id: 'raise', title: '是否同意筹集维修资金', item: 6, rule: ruleForMatter(6, '2026-11-20', []) },
  ],
  from: '2026-11-20',
  to: '2027-01-20',
  headsBy: 'buyer',
  blankAs: 'abstain',
  ...changes,
})

/** Ballots numbered from 1, each of one flat of `area` ㎡, none given out. */
export const someBallots = (count: number, area = '100.00'): OwnerBallot[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `ballot-${String(index + 1)}`,
    voteId: 'vote',
    no: index + 1,
    owner: `业主${String(index + 1)}`,
    flats: [{ place: `1-1-${String(index + 1)}`, area }],
  }))

/** Ballots that came back, marked alike on both matters. */
export const marked = (ballots: readonly OwnerBallot[], mark: BallotMark): OwnerBallot[] =>
  ballots.map(ballot => ({
    ...ballot,
    issuedOn: '2026-11-20',
    returnedOn: '2026-11-21',
    marks: { choose: mark, raise: mark },
  }))
