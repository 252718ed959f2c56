import { mkdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { recordsIn } from '../records-folder/records-folder'
import { type Holder, takeLock } from './lock'
import type { StartRefusal } from './refusal-words'
import { readStamp, writeStamp } from './version-stamp'

/** The program that wants the data. */
export type Starter = {
  readonly shell: Holder['shell']
  /** Its version. */
  readonly program: string
  /** Of the Chromium it brings; null when it brings none. */
  readonly chrome: number | null
}

/** The data are this process's own until it ends. */
export type DataTaken = {
  readonly kind: 'taken'
  /** Says on the disk who uses the data from now on. */
  stamp(): Promise<void>
  release(): void
}

/** Takes the data for this process, or says why not. Answers at once, so that the profile is not opened before. */
export function takeData(data: string, { shell, program, chrome }: Starter): DataTaken | StartRefusal {
  const found = readStamp(data, chrome)
  if (found.kind !== 'fits') return found
  mkdirSync(recordsIn(data), { recursive: true })
  const lock = takeLock(recordsIn(data), shell)
  if (lock.kind === 'held') return lock
  return {
    kind: 'taken',
    stamp: () => writeStamp(data, found.before, { program, chrome }),
    release: () => {
      lock.release()
    },
  }
}

/** The version in the program's own package.json. */
export function programVersion(packageFile: string): string {
  const text = readFileSync(packageFile, 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
