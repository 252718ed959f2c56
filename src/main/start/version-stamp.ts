import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { isNotThere } from '../disk/disk-faults'
import { writeWhole } from '../disk/write-whole'

/** What this program makes of the data folder: raised when an older program could no longer use what lies there. */
export const dataFormat = 1

const stamp = z.looseObject({
  /** Version of the program that last used the data. */
  program: z.string().max(60),
  format: z.int().nonnegative(),
  /** Of the Chromium that last opened the Electron profile; an older one may spoil it. */
  chrome: z.int().positive().nullable(),
})

export type Stamp = z.infer<typeof stamp>

export type StampFound =
  | { readonly kind: 'fits'; readonly before: Stamp | null }
  | { readonly kind: 'newer-format' | 'newer-browser'; readonly program: string }
  | { readonly kind: 'unreadable'; readonly file: string }

const fileIn = (data: string): string => join(data, 'version.json')

/** Whether this program may use the data. Reads only. `chrome` is null in a shell that brings no browser of its own. */
export function readStamp(data: string, chrome: number | null): StampFound {
  const file = fileIn(data)
  const text = readText(file)
  if (text === null) return { kind: 'fits', before: null }
  const before = stampIn(text)
  if (before === null) return { kind: 'unreadable', file }
  const { program, format } = before
  if (format > dataFormat) return { kind: 'newer-format', program }
  if (chrome !== null && (before.chrome ?? 0) > chrome) return { kind: 'newer-browser', program }
  return { kind: 'fits', before }
}

/** Says who uses the data from now on. A shell without a browser of its own leaves what is said about the other's. */
export async function writeStamp(
  data: string,
  before: Stamp | null,
  now: Pick<Stamp, 'program' | 'chrome'>,
): Promise<void> {
  const chrome = now.chrome ?? before?.chrome ?? null
  const next: Stamp = { program: now.program, format: dataFormat, chrome }
  // Started again as before, it needs no room on a disk that may be full.
  if (isDeepStrictEqual(before, next)) return
  await writeWhole(fileIn(data), new TextEncoder().encode(JSON.stringify(next)))
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (fault) {
    if (isNotThere(fault)) return null
    throw fault
  }
}

function stampIn(text: string): Stamp | null {
  try {
    return stamp.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
