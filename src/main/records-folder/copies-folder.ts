import { join } from 'node:path'
import { largestKept } from '../../preload/contract'
import type { Disk } from '../disk/disk'
import { isDiskFull, isNotThere } from '../disk/disk-faults'
import { writeWhole } from '../disk/write-whole'

/** The copies in one folder. */
export type CopiesFolder = {
  list(): Promise<readonly { readonly name: string; readonly size: number }[]>
  /** A fault when the name is taken. Once `signal` is aborted no copy appears any more. */
  write(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<'written' | 'disk-full'>
  read(name: string): Promise<Uint8Array | null>
  remove(name: string): Promise<void>
}

const copyFile = /^wenyuan-\d{8}-\d{6}-[a-z]{1,16}\.wyb$/

export function copiesFolder(folder: string, disk: Disk): CopiesFolder {
  const list = async () => {
    const files = await disk.list(folder)
    return files.filter(({ name }) => copyFile.test(name)).map(({ name, size }) => ({ name, size }))
  }
  return {
    list,
    async write(name, bytes, signal) {
      if ((await list()).some(file => file.name === name)) throw new Error('A copy is never overwritten')
      try {
        await writeWhole(join(folder, name), bytes, disk, signal)
        return 'written'
      } catch (fault) {
        if (isDiskFull(fault)) return 'disk-full'
        throw fault
      }
    },
    read: name => readWhole(join(folder, name), disk),
    async remove(name) {
      await disk.remove(join(folder, name))
      await disk.syncFolder(folder)
    },
  }
}

async function readWhole(path: string, disk: Disk): Promise<Uint8Array | null> {
  const file = await disk.open(path, 'read').catch((fault: unknown) => {
    if (isNotThere(fault)) return null
    throw fault
  })
  if (file === null) return null
  try {
    const size = await file.size()
    if (size > largestKept) throw new Error('A copy is larger than any copy')
    return await file.read(0, size)
  } finally {
    await file.close()
  }
}
