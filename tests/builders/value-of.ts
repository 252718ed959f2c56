import type { Result } from '../../src/renderer/domain/result'

/** What was decided; a refusal fails the test with its code. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.problem.code}`)
  return result.value
}
