import type { Disk } from '../../src/main/disk/disk'
import { realDisk } from '../../src/main/disk/real-disk'
import type { Pc } from '../../src/main/pc'
import { readyRecords, recordsFolder, type RecordsParts } from '../../src/main/records-folder/records-folder'
import { aFolder } from './a-folder'
import { keptLog } from './kept-log'

/** A PC without sticks or shares but the folders named to it. */
export const aPc = (...copies: readonly string[]): Pc => ({
  platform: 'linux',
  home: '/home/clerk',
  env: { WENYUAN_COPIES: copies.join(':') },
})

/** The answers of a shell for what is kept outside the profile, over a folder of its own. */
export async function aRecordsFolder(parts: Partial<RecordsParts> = {}) {
  const data = parts.data ?? aFolder()
  const disk: Disk = parts.disk ?? realDisk
  await readyRecords(data, realDisk)
  const answers = recordsFolder({ data, disk, pc: aPc(), log: keptLog(), ...parts })
  return { data, answers }
}
