import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Disk } from './disk'
import { isHeldForAMoment } from './disk-faults'
import { realDisk } from './real-disk'

/** The ending of a file that is being written; what has it after a crash was never finished. */
export const draftEnding = '.tmp'

/** Milliseconds between attempts to put a file in its place. */
const pauses = [20, 50, 100, 200, 400, 800]

/**
 * Writes all of a file or none of it: beside it first, onto the disk, then in its place, and the folder onto the disk too. A file of that
 * name is replaced. Once `signal` is aborted nothing is put in its place any more.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
  signal?: AbortSignal,
): Promise<void> {
  const draft = `${path}.${String(process.pid)}${draftEnding}`
  try {
    await writeDraft(draft, bytes, disk)
    signal?.throwIfAborted()
    await putInPlace(draft, path, disk)
  } catch (fault) {
    await disk.remove(draft)
    throw fault
  }
  await disk.syncFolder(dirname(path))
}

async function writeDraft(draft: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  await disk.remove(draft)
  const file = await disk.open(draft, 'new')
  try {
    await file.write(0, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function putInPlace(draft: string, path: string, disk: Disk): Promise<void> {
  for (const wait of pauses)
    try {
      await disk.rename(draft, path)
      return
    } catch (fault) {
      if (!isHeldForAMoment(fault)) throw fault
      await pause(wait)
    }
  await disk.rename(draft, path)
}
