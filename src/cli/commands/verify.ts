import { keys } from '../../renderer/adapters/seal/keys'
import { ok, type Result } from '../../renderer/domain/result'
import { readArguments } from '../arguments'
import { credentialOptions, credentialsFrom, terminalHere, type CredentialValues } from '../kept/credentials'
import { examine, verdictOf, type Report } from '../kept/examine'
import { isForeign, readKept, type KeptFile } from '../kept/kept-file'
import { openRings } from '../kept/open-rings'
import { reportJson } from '../kept/report-json'
import { reportWords } from '../kept/report-words'
import { say } from '../output'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'

/** Nobody is asked for a password where no file is ours. */
async function examined(files: readonly KeptFile[], values: CredentialValues): Promise<Result<Report>> {
  if (files.every(isForeign)) return ok(examine(files, null))
  const who = await credentialsFrom(values, terminalHere())
  if (!who.ok) return who
  if (who.value === null) return ok(examine(files, null))
  const rings = await openRings(files, who.value, keys)
  return rings.ok ? ok(examine(files, rings.value)) : rings
}

/**
 * `wenyuan verify FILE…`: 0 whole, 1 damaged, 2 a file cannot be read or the password is wrong. Without a password only the files
 * themselves are checked, not what is sealed in them.
 */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { ...credentialOptions, json: { type: 'boolean' } })
  if (!read.ok || read.value.positionals.length === 0) return explainUsage(usage)
  const { positionals, values } = read.value
  const files = await readKept(positionals)
  if (!files.ok) return refuse(files.problem)
  const report = await examined(files.value, values)
  if (!report.ok) return report.problem.code === 'usage' ? explainUsage(usage) : refuse(report.problem)
  if (values.json === true) say(JSON.stringify(reportJson(report.value), null, 2))
  else for (const line of reportWords(report.value)) say(line)
  return verdictOf(report.value)
}
