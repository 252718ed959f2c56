import { posix, win32 } from 'node:path'
import type { Disk } from '../disk/disk'
import type { Pc } from '../pc'

/** A folder copies could be kept in, and what the clerk calls it. */
export type Candidate = { readonly folder: string; readonly label: string }

/** Folders in which Linux shows sticks, disks and shares: one level below, or two where each account has its own. */
const mountsOfLinux = [
  { folder: '/media', levels: 2 },
  { folder: '/run/media', levels: 2 },
  { folder: '/mnt', levels: 1 },
] as const

/** Where a second place may be, whether or not it answers. Folders named in `WENYUAN_COPIES` come first. */
export async function candidates(pc: Pc, disk: Disk): Promise<readonly Candidate[]> {
  return [...namedFolders(pc), ...(await mounted(pc, disk))]
}

function namedFolders({ platform, env }: Pc): readonly Candidate[] {
  const between = platform === 'win32' ? win32.delimiter : posix.delimiter
  const folders = (env['WENYUAN_COPIES'] ?? '').split(between).filter(folder => folder !== '')
  return folders.map(folder => ({ folder, label: folder }))
}

async function mounted({ platform, env }: Pc, disk: Disk): Promise<readonly Candidate[]> {
  if (platform === 'win32') return drives(env['SystemDrive'] ?? 'C:')
  if (platform === 'darwin') return below('/Volumes', 1, disk)
  const found = await Promise.all(mountsOfLinux.map(({ folder, levels }) => below(folder, levels, disk)))
  return found.flat()
}

const drives = (system: string): readonly Candidate[] =>
  Array.from('CDEFGHIJKLMNOPQRSTUVWXYZ')
    .map(letter => `${letter}:`)
    .filter(drive => drive !== system.toUpperCase())
    .map(drive => ({ folder: `${drive}\\`, label: `${drive} 盘` }))

async function below(folder: string, levels: number, disk: Disk): Promise<readonly Candidate[]> {
  const names = await disk.folders(folder)
  const inside = names.map(name => ({ folder: posix.join(folder, name), label: name }))
  if (levels === 1) return inside
  const deeper = await Promise.all(inside.map(one => below(one.folder, levels - 1, disk)))
  return deeper.flat()
}

/** Whether copies can be kept there now. A folder meant for a stick that is out lies on the disk above it, and is none. */
export async function isUsable({ folder }: Candidate, pc: Pc, disk: Disk): Promise<boolean> {
  if (!(await disk.mayWriteIn(folder))) return false
  if (pc.platform === 'win32' || namedFolders(pc).some(one => one.folder === folder)) return true
  return (await disk.device(folder)) !== (await disk.device(posix.dirname(folder)))
}
