import { waitAfter } from '../../../domain/accounts/wait-after'
import { fail, type Result } from '../../../domain/result'
import type { World } from '../../../domain/world'
import type { TryCount } from '../database/tries'

/** Lets passwords be tried, ever more slowly. */
export type PasswordGate = {
  /** Seconds until the next try; 0 when it may be now. */
  wait(): Promise<number>
  /** Runs the try unless it must wait (`password-wait`, detail `seconds`); counts it when it comes to `password-wrong` or `recovery-wrong`. */
  attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>>
}

const COUNTED = new Set(['password-wrong', 'recovery-wrong'])
/** A clock set back must not lock the office out for longer than the longest wait. */
const LONGEST = 300

export function passwordGate(tries: TryCount, world: World): PasswordGate {
  async function wait(): Promise<number> {
    const { until } = await tries.read()
    return Math.min(LONGEST, Math.max(0, Math.ceil((until - world.now()) / 1000)))
  }
  return {
    wait,
    async attempt(work) {
      const seconds = await wait()
      if (seconds > 0) return fail('password-wait', { seconds: String(seconds) })
      const result = await work()
      const { wrong } = await tries.read()
      if (result.ok) await tries.write({ wrong: 0, until: 0 })
      else if (COUNTED.has(result.problem.code))
        await tries.write({ wrong: wrong + 1, until: world.now() + waitAfter(wrong + 1) * 1000 })
      return result
    },
  }
}
