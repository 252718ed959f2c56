import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, basename } from 'node:path'
import { fail, ok, type Result } from '../renderer/domain/result'

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** One clear line for the person at the keyboard, where scripts do not read it as a result. */
export const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Write a file whole or not at all: to a neighbour first, flushed to the disk, then renamed. Refusal: `output-unwritable`. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<string>> {
  const folder = dirname(path)
  const neighbour = join(folder, `.${basename(path)}.${String(process.pid)}.part`)
  try {
    await mkdir(folder, { recursive: true })
    const file = await open(neighbour, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(neighbour, path)
    return ok(path)
  } catch (fault) {
    if (existsSync(neighbour)) await rm(neighbour)
    return fail('output-unwritable', { path, reason: systemReason(fault) })
  }
}

/** The system's own code for a file fault, e.g. ENOSPC; anything else is a bug and is thrown on. */
export function systemReason(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') return fault.code
  throw fault
}
