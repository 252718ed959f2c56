import { fail, ok, type Result } from '../renderer/domain/result'
import { readGiven } from './input'

/** The facts in a JSON file, of unknown shape. Refusals: those of reading a file, and `facts-not-json`. */
export async function readFacts(path: string): Promise<Result<unknown>> {
  const file = await readGiven(path)
  if (!file.ok) return file
  try {
    return ok(JSON.parse(new TextDecoder().decode(file.value.bytes)))
  } catch (fault) {
    if (fault instanceof SyntaxError) return fail('facts-not-json', { path, reason: fault.message })
    throw fault
  }
}
