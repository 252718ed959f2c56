import type { PublicNotice } from '../records/public-notice'
import type { Election } from './election'
import { electionResult, isCounted, roundsOf } from './election-result'

/** How far an election has come (domain handbook §4.6): 选举办法通过 → 候选人公示 → 发票 → 收票 → 清点 → 计票 → 宣布 → 结果公示 → 聘书. */
export type ElectionStage = { readonly name: string; readonly done: boolean }

/** What besides the election itself says how far it has come. */
export type ElectionTraces = {
  readonly notices: readonly Pick<PublicNotice, 'noticeKind'>[]
  /** Letters of appointment issued on it. */
  readonly letters: number
}

/** The stages in their order; of several rounds, those of the last one. A stage may be recorded without the one before it. */
export function electionStages(
  election: Election,
  { notices, letters }: ElectionTraces,
): readonly ElectionStage[] {
  const { issued, returned, valid, invalid } = roundsOf(election).at(-1) ?? election
  const shown = (kind: PublicNotice['noticeKind']): boolean =>
    notices.some(({ noticeKind }) => noticeKind === kind)
  return [
    { name: '选举办法通过', done: election.methodAdoptedOn !== undefined },
    { name: '候选人公示', done: shown('candidates') },
    { name: '发票', done: issued !== null },
    { name: '收票', done: returned !== null },
    { name: '清点', done: valid !== null && invalid !== null },
    { name: '计票', done: isCounted(election) && electionResult(election).valid },
    { name: '宣布', done: election.declaredOn !== undefined },
    { name: '结果公示', done: shown('result') },
    { name: '聘书', done: letters > 0 },
  ]
}
