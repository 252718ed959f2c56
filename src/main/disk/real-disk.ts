import { constants } from 'node:fs'
import {
  access,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  statfs,
} from 'node:fs/promises'
import { join } from 'node:path'
import type { Disk, Listed, OpenFile } from './disk'
import { isNotThere, isUnknownOrder } from './disk-faults'

const flags = { read: 'r', change: 'r+', new: 'wx' } as const

/** The disk of this PC. */
export const realDisk: Disk = {
  open: async (path, how) => openFile(await open(path, flags[how])),
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true })
    const files = entries.filter(entry => entry.isFile())
    return Promise.all(files.map(({ name }) => listed(folder, name)))
  },
  rename,
  remove: path => rm(path, { force: true }),
  async makeFolder(path) {
    await mkdir(path, { recursive: true })
  },
  async syncFolder(path) {
    // Windows cannot open a folder, and writes names down by itself.
    if (process.platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } catch (fault) {
      if (!isUnknownOrder(fault)) throw fault
    } finally {
      await folder.close()
    }
  },
  async folders(path) {
    try {
      const entries = await readdir(path, { withFileTypes: true })
      return entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
    } catch (fault) {
      if (isNotThere(fault)) return []
      throw fault
    }
  },
  mayWriteIn: folder =>
    access(folder, constants.R_OK | constants.W_OK)
      .then(() => stat(folder))
      .then(
        found => found.isDirectory(),
        () => false,
      ),
  device: async path => (await stat(path)).dev,
  async free(path) {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  },
}

async function listed(folder: string, name: string): Promise<Listed> {
  const { size } = await lstat(join(folder, name))
  return { name, size }
}

function openFile(file: FileHandle): OpenFile {
  return {
    size: async () => (await file.stat()).size,
    read: (at, length) => readFrom(file, at, length),
    async write(at, bytes) {
      let done = 0
      while (done < bytes.length) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done)
        done += bytesWritten
      }
    },
    truncate: size => file.truncate(size),
    sync: () => file.datasync(),
    close: () => file.close(),
  }
}

async function readFrom(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const { size } = await file.stat()
  const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)))
  let done = 0
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, at + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}
