import { join } from 'node:path'
import type { Disk } from '../disk/disk'
import { isDiskFull, isNotThere } from '../disk/disk-faults'
import { writeWhole } from '../disk/write-whole'
import type { PlacedSort } from './data/placed-sorts'

/** The files of one sort in one folder. */
export type PlacedFolder = {
  list(): Promise<readonly { readonly name: string; readonly size: number }[]>
  /** A fault when the name is taken. Once `signal` is aborted no file appears any more. */
  write(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<'written' | 'disk-full'>
  read(name: string): Promise<Uint8Array | null>
  remove(name: string): Promise<void>
}

export function placedFolder(folder: string, { shape, largest }: PlacedSort, disk: Disk): PlacedFolder {
  const list = async () => {
    const files = await disk.list(folder)
    return files.filter(({ name }) => shape.test(name)).map(({ name, size }) => ({ name, size }))
  }
  return {
    list,
    async write(name, bytes, signal) {
      if ((await list()).some(file => file.name === name))
        throw new Error('A placed file is never overwritten')
      try {
        await writeWhole(join(folder, name), bytes, disk, signal)
        return 'written'
      } catch (fault) {
        if (isDiskFull(fault)) return 'disk-full'
        throw fault
      }
    },
    read: name => readWhole(join(folder, name), largest, disk),
    async remove(name) {
      await disk.remove(join(folder, name))
      await disk.syncFolder(folder)
    },
  }
}

async function readWhole(path: string, largest: number, disk: Disk): Promise<Uint8Array | null> {
  const file = await disk.open(path, 'read').catch((fault: unknown) => {
    if (isNotThere(fault)) return null
    throw fault
  })
  if (file === null) return null
  try {
    const size = await file.size()
    if (size > largest) throw new Error('A placed file is larger than any of its sort')
    return await file.read(0, size)
  } finally {
    await file.close()
  }
}
