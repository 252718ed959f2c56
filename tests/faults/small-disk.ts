import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Why no small disk can be made here; null when one can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'only Linux makes a disk out of memory'
  if (process.getuid?.() !== 0) return 'only root may mount a disk'
  const tried = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
  return tried.status === 0 ? null : 'this machine refuses to mount a disk'
}

export type SmallDisk = {
  /** Takes all room but so many bytes. */
  fill(left: number): void
  /** Frees what was taken. */
  free(): void
}

/** A disk of its own in `folder`, so many MB large, until the test is over. */
export function smallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (mounted.status !== 0) throw new Error(mounted.stderr.toString())
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder])
  })
  const filler = join(folder, 'something-else')
  return {
    fill(left) {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - left)))
    },
    free() {
      rmSync(filler)
    },
  }
}
