import type { ElectionResult } from '../../../domain/voting/election-result'

/** An election in one word for lists: 已选出, 需再次投票, 未达到会人数, 选举无效, 数字有误, 未计票. */
export function resultWords({ valid, quorate, complete, problems }: ElectionResult): string {
  if (problems.some(problem => problem.severity === 'impossible')) return '数字有误'
  if (!valid) return problems.length > 0 ? '选举无效' : '未计票'
  if (!quorate) return '未达到会人数'
  return complete ? '已选出' : '需再次投票'
}
