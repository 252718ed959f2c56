import { answerBy } from '../../src/main/answer'
import type { Disk } from '../../src/main/disk/disk'
import { realDisk } from '../../src/main/disk/real-disk'
import { installedFonts } from '../../src/main/fonts/installed-fonts'
import type { Pc } from '../../src/main/pc'
import {
  readyRecords,
  type Records,
  recordsFolder,
  type RecordsParts,
} from '../../src/main/records-folder/records-folder'
import { sharedAnswers } from '../../src/main/shared-answers'
import type { Answers } from '../../src/preload/contract'
import { electronDesktop } from '../../src/renderer/adapters/desktop/electron-desktop'
import type { Desktop } from '../../src/renderer/domain/desktop'
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

/** The desktop a page has over these answers, by the contract, as in a real shell. */
export function desktopOver(records: Records): Desktop {
  const log = keptLog()
  const answers: Answers = {
    ...records,
    ...sharedAnswers(installedFonts([]), log),
    'file:open': () => Promise.resolve(null),
    'file:save': () => Promise.resolve({ savedAs: null }),
    'print:pdf': () => Promise.resolve({ kind: 'cancelled' }),
    'app:quit': () => Promise.resolve({}),
    'app:stay': () => Promise.resolve({}),
  }
  const answer = answerBy(answers, log)
  return electronDesktop({
    call: async (channel, request) => {
      const answered = await answer(channel, request)
      if (!answered.ok) throw new Error(answered.code)
      return answered.value as never
    },
    whenClosing: () => undefined,
  })
}
