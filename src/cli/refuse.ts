import type { Problem } from '../renderer/domain/result'
import { refusalWords } from '../renderer/domain/words/problem-words'
import { complain } from './output'

/** Say in the clerk's words why nothing was done; the number is the exit code. */
export function refuse(problem: Problem, code: 1 | 2 = 2): number {
  complain(refusalWords(problem))
  return code
}

/** Say how the command is called; the number is the exit code. */
export function explainUsage(usage: string): number {
  complain(`用法：wenyuan ${usage}`)
  return 2
}
