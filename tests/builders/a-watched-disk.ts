import { basename } from 'node:path'
import type { Disk, OpenFile } from '../../src/main/disk/disk'
import { realDisk } from '../../src/main/disk/real-disk'

/** Called before each thing done to the disk, e.g. `write journal-000001.wyj 10+5`; a fault it throws is the disk's. */
type Before = (touch: string) => void | Promise<void>

/** The real disk, with everything done to it written down in order, and with faults where a test wants them. */
export function aWatchedDisk(before: Before = () => undefined, real: Disk = realDisk) {
  const touches: string[] = []

  async function touch(text: string): Promise<void> {
    touches.push(text)
    await before(text)
  }

  function watched(file: OpenFile, name: string): OpenFile {
    return {
      size: () => file.size(),
      async read(at, length) {
        await touch(`read ${name} ${at}+${length}`)
        return file.read(at, length)
      },
      async write(at, bytes) {
        await touch(`write ${name} ${at}+${bytes.length}`)
        return file.write(at, bytes)
      },
      async truncate(size) {
        await touch(`truncate ${name} ${size}`)
        return file.truncate(size)
      },
      async sync() {
        await touch(`sync ${name}`)
        return file.sync()
      },
      close: () => file.close(),
    }
  }

  /** The draft of a file is named by this process. */
  const named = (path: string): string => basename(path).replace(/\.\d+\.tmp$/, '.tmp')
  const disk: Disk = {
    async open(path, how) {
      await touch(`open ${named(path)} ${how}`)
      return watched(await real.open(path, how), named(path))
    },
    async list(folder) {
      await touch(`list ${named(folder)}`)
      return real.list(folder)
    },
    async rename(from, to) {
      await touch(`rename ${named(from)} ${named(to)}`)
      return real.rename(from, to)
    },
    async remove(path) {
      await touch(`remove ${named(path)}`)
      return real.remove(path)
    },
    async makeFolder(path) {
      await touch(`makeFolder ${named(path)}`)
      return real.makeFolder(path)
    },
    async syncFolder(path) {
      await touch(`syncFolder ${named(path)}`)
      return real.syncFolder(path)
    },
    async folders(path) {
      await touch(`folders ${path}`)
      return real.folders(path)
    },
    async mayWriteIn(folder) {
      await touch(`mayWriteIn ${named(folder)}`)
      return real.mayWriteIn(folder)
    },
    async device(path) {
      await touch(`device ${named(path)}`)
      return real.device(path)
    },
    async free(path) {
      await touch(`free ${named(path)}`)
      return real.free(path)
    },
  }
  return { ...disk, touches }
}
