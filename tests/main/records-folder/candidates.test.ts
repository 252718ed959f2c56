import { expect, it } from 'vitest'
import type { Disk } from '../../../src/main/disk/disk'
import { realDisk } from '../../../src/main/disk/real-disk'
import { candidates, isUsable } from '../../../src/main/records-folder/candidates'

/** A disk with these folders; those with a number of their own are mounted, and all others lie on disk 1. */
function aMountedDisk(folders: Readonly<Record<string, number>>): Disk {
  const paths = Object.keys(folders)
  return {
    ...realDisk,
    folders: path =>
      Promise.resolve([
        ...new Set(
          paths
            .filter(one => one.startsWith(`${path}/`))
            .map(one => one.slice(path.length + 1).split('/')[0]!),
        ),
      ]),
    mayWriteIn: path => Promise.resolve(path in folders),
    device: path => Promise.resolve(folders[path] ?? 1),
  }
}

async function found(platform: NodeJS.Platform, env: Record<string, string>, disk: Disk) {
  const pc = { platform, home: '/home/clerk', env }
  const usable: string[] = []
  for (const one of await candidates(pc, disk)) if (await isUsable(one, pc, disk)) usable.push(one.label)
  return usable
}

it('finds on Linux the sticks and shares that are mounted now', async () => {
  const disk = aMountedDisk({
    '/media/clerk/KINGSTON': 2,
    '/media/clerk/pulled-out': 1,
    '/run/media/clerk/街道盘': 3,
    '/mnt/share': 4,
    '/mnt/empty': 1,
  })
  expect(await found('linux', {}, disk)).toEqual(['KINGSTON', '街道盘', 'share'])
})

it('finds on Windows every drive but the system’s', async () => {
  const disk = aMountedDisk({ 'C:\\': 1, 'D:\\': 2, 'F:\\': 3 })
  expect(await found('win32', { SystemDrive: 'c:' }, disk)).toEqual(['D: 盘', 'F: 盘'])
  expect(await found('win32', { SystemDrive: 'D:' }, disk)).toEqual(['C: 盘', 'F: 盘'])
})

it('finds on macOS what is mounted beside the system’s own disk', async () => {
  const disk = aMountedDisk({ '/Volumes/Macintosh HD': 1, '/Volumes/U盘': 2 })
  expect(await found('darwin', {}, disk)).toEqual(['U盘'])
})

it('finds folders named to it wherever they lie', async () => {
  const disk = aMountedDisk({ '/srv/copies': 1 })
  expect(await found('linux', { WENYUAN_COPIES: '/srv/copies:/absent' }, disk)).toEqual(['/srv/copies'])
  const drives = aMountedDisk({ 'D:\\copies': 1 })
  expect(await found('win32', { WENYUAN_COPIES: 'D:\\copies;E:\\' }, drives)).toEqual(['D:\\copies'])
})
