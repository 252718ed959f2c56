import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { fail, ok, type Result } from '../renderer/domain/result'

/** Whether a command may write there: never over a file it reads, over another only when asked to. Refusals: `output-is-input`, `output-exists`. */
export async function checkOutput(
  out: string,
  inputs: readonly string[],
  force: boolean,
): Promise<Result<null>> {
  if (!existsSync(out)) return ok(null)
  const taken = await realpath(out)
  const given = await Promise.all(inputs.filter(path => existsSync(path)).map(path => realpath(path)))
  if (given.includes(taken)) return fail('output-is-input', { path: out })
  return force ? ok(null) : fail('output-exists', { path: out })
}
