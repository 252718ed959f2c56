import { readFile, rm } from 'node:fs/promises'
import { keys } from '../../renderer/adapters/seal/keys'
import { isComplete } from '../../renderer/adapters/store/salvage'
import { fail, type Result } from '../../renderer/domain/result'
import { readArguments } from '../arguments'
import { checkOutput } from '../check-output'
import { checkAttachmentFiles, rebuiltAttachmentWords } from '../kept/attachment-files'
import { credentialOptions, credentialsFrom, terminalHere, type CredentialValues } from '../kept/credentials'
import { readKept, type KeptFile } from '../kept/kept-file'
import { countWords, entryWords, lossWords } from '../kept/loss-words'
import { openRings } from '../kept/open-rings'
import { checkWritten, isLossless, rebuildStore, type RebuiltStore } from '../kept/rebuild-store'
import { fileWords } from '../kept/report-words'
import { say, writeWhole } from '../output'
import { pcWorld } from '../pc-world'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'

async function rebuilt(files: readonly KeptFile[], values: CredentialValues): Promise<Result<RebuiltStore>> {
  const who = await credentialsFrom(values, terminalHere())
  if (!who.ok) return who
  if (who.value === null) return fail('password-needed')
  const rings = await openRings(files, who.value, keys)
  return rings.ok ? rebuildStore(files, rings.value, pcWorld.now()) : rings
}

/** Written whole, then read back from the disk; what does not open as it should does not stay there. */
async function written(out: string, store: RebuiltStore): Promise<Result<null>> {
  const kept = await writeWhole(out, store.bytes)
  if (!kept.ok) return kept
  const checked = checkWritten(out, new Uint8Array(await readFile(out)), store)
  if (!checked.ok) await rm(out)
  return checked
}

function tell(out: string, files: readonly KeptFile[], store: RebuiltStore): 0 | 1 {
  const { salvaged, unused, under } = store
  const paths = files.map(({ name }) => name)
  const attachments = checkAttachmentFiles(paths, salvaged.attachments, under)
  const damaged = files.filter(({ damage }) => damage.length > 0)
  const losses = lossWords(salvaged)
  const whole = isComplete(salvaged) && isLossless(files, unused)
  const complete = whole && attachments.missing + attachments.damaged === 0
  for (const line of damaged.flatMap(fileWords)) say(line)
  for (const { name } of unused) say(`${name}：没有用上。`)
  say(`已重建：${countWords(salvaged.counts)}；${entryWords(salvaged)}。`)
  for (const line of [...rebuiltAttachmentWords(attachments), ...losses]) say(line)
  if (!whole && losses.length === 0)
    say('读出的操作前后相接，没有缺口；但有文件损坏，最后一条之后如果还有操作，已经丢失。')
  say(`写入：${out}，已读回核对。${complete ? '' : '请核对上面所列的缺失；原来的文件先不要删除。'}`)
  return complete ? 0 : 1
}

/**
 * `wenyuan rebuild FILE… -o BACKUP`: 0 everything was found, 1 rebuilt with losses, which are told, 2 nothing could be read or written,
 * or the password is wrong.
 */
export const run: Run = async (args, usage) => {
  const options = {
    ...credentialOptions,
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
  } as const
  const read = readArguments(args, options)
  const out = read.ok ? read.value.values.out : undefined
  if (!read.ok || out === undefined || read.value.positionals.length === 0) return explainUsage(usage)
  const { positionals, values } = read.value
  const free = await checkOutput(out, positionals, values.force === true)
  if (!free.ok) return refuse(free.problem)
  const files = await readKept(positionals)
  if (!files.ok) return refuse(files.problem)
  const store = await rebuilt(files.value, values)
  if (!store.ok) return store.problem.code === 'usage' ? explainUsage(usage) : refuse(store.problem)
  const kept = await written(out, store.value)
  return kept.ok ? tell(out, files.value, store.value) : refuse(kept.problem)
}
