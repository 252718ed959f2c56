import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { isDiskFull, isNotThere } from '../disk/disk-faults'
import { isRunning, ownMark } from './process-mark'

const holder = z.looseObject({
  pid: z.int().positive(),
  mark: z.string(),
  host: z.string(),
  shell: z.enum(['electron', 'server']),
})

/** Who uses the data. */
export type Holder = z.infer<typeof holder>

export type Taken =
  | { readonly kind: 'taken'; release(): void }
  /** `holder` is null while whoever was first has not finished writing its name down. */
  | { readonly kind: 'held'; readonly holder: Holder | null; readonly file: string }

/**
 * Takes the data for this process, which no other then uses. The lock of a process that is gone is taken over; one of another PC never
 * is, since this one cannot see whether that still runs.
 */
export function takeLock(folder: string, shell: Holder['shell'], host: string = hostname()): Taken {
  const file = join(folder, 'in-use.json')
  const own = JSON.stringify({
    pid: process.pid,
    mark: ownMark(),
    host,
    shell,
    since: new Date().toISOString(),
  })
  const before = readText(file)
  if (before !== null && !clearAway(file, before, host)) return held(file)
  const written = write(file, own)
  if (written === null) return held(file)
  return {
    kind: 'taken',
    release() {
      if (readText(file) === written) rmSync(file, { force: true })
    },
  }
}

const held = (file: string): Taken => ({ kind: 'held', holder: holderIn(readText(file) ?? ''), file })

/** Moves a stale lock out of the way. Two that start together cannot both do so: the second finds it moved, or moves a fresh one back. */
function clearAway(file: string, text: string, host: string): boolean {
  const named = holderIn(text)
  if (named === null ? isJustMade(file) : named.host !== host || isRunning(named.pid, named.mark))
    return false
  const aside = `${file}.${String(process.pid)}.stale`
  try {
    renameSync(file, aside)
  } catch (fault) {
    if (isNotThere(fault)) return true
    throw fault
  }
  if (readText(aside) !== text) {
    renameSync(aside, file)
    return false
  }
  rmSync(aside)
  return true
}

/** Milliseconds in which whoever made the lock has surely written its name into it. */
const longestWriting = 10_000

const isJustMade = (file: string): boolean =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < longestWriting

/**
 * What is written down, or null when somebody else was first. A full disk has room for the file's name only, and must not keep the clerk
 * from reading.
 */
function write(file: string, text: string): string | null {
  try {
    const opened = openSync(file, 'wx')
    try {
      writeSync(opened, text)
      return text
    } finally {
      closeSync(opened)
    }
  } catch (fault) {
    if (isDiskFull(fault)) return ''
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return null
    throw fault
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (fault) {
    if (isNotThere(fault)) return null
    throw fault
  }
}

function holderIn(text: string): Holder | null {
  try {
    return holder.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
