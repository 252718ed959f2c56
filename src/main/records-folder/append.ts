import type { OpenFile } from '../disk/disk'
import { isDiskFull } from '../disk/disk-faults'

/** What an append changes: from `at` on the file held `tail`, and ended at `size`. */
export type Before = { readonly size: number; readonly at: number; readonly tail: Uint8Array }

/**
 * Writes from `before.at` to the end of the file. Resolves once it is on the disk. Where the disk is full, or anything else fails, the file
 * is put back as it was first.
 */
export async function append(
  file: OpenFile,
  before: Before,
  bytes: Uint8Array,
): Promise<'written' | 'disk-full'> {
  try {
    await file.write(before.at, bytes)
    if (before.at + bytes.length < before.size) await file.truncate(before.at + bytes.length)
    await file.sync()
    return 'written'
  } catch (fault) {
    await putBack(file, before)
    if (isDiskFull(fault)) return 'disk-full'
    throw fault
  }
}

/** The file as it was before an append, on the disk. Needs no room: what it writes was there before. */
export async function putBack(file: OpenFile, { size, at, tail }: Before): Promise<void> {
  await file.write(at, tail)
  if ((await file.size()) > size) await file.truncate(size)
  await file.sync()
}
