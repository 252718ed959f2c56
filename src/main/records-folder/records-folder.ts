import { join } from 'node:path'
import type { Answers, Channel } from '../../preload/contract'
import type { Disk } from '../disk/disk'
import { draftEnding } from '../disk/write-whole'
import type { Log } from '../log'
import type { Pc } from '../pc'
import { type PlacedSort, placedSorts } from './data/placed-sorts'
import { journalFolder } from './journal-folder'
import { placedAnswers } from './placed-answers'
import { placedFolder } from './placed-folder'
import { placesFile } from './places-file'
import { type Browse, secondPlace } from './second-place'
import { withinTime } from './within-time'

type KeptChannel = Extract<
  Channel,
  `journal:${string}` | `backup:${string}` | `attachment:${string}` | `place:${string}` | 'disk:space'
>

/** Answers for everything kept outside the browser's profile. */
export type Records = Pick<Answers, KeptChannel>

export type RecordsParts = {
  /** The folder of all data, as {@link recordsIn} knows it. */
  readonly data: string
  readonly disk: Disk
  readonly pc: Pc
  readonly log: Log
  readonly browse?: Browse
  /** Milliseconds until a second place that does not answer counts as away. */
  readonly patience?: number
  /** Milliseconds a copy may take to a slow stick. */
  readonly longestCopying?: number
}

/** Where the journal lies. */
export const recordsIn = (data: string): string => join(data, 'records')

/** The same in both shells. Names come from the page, folders never. */
export function recordsFolder(parts: RecordsParts): Records {
  const { data, disk, pc, log, browse, patience = 3000, longestCopying = 5 * 60_000 } = parts
  const folder = recordsIn(data)
  const journal = journalFolder(folder, disk)
  const places = placesFile(join(data, 'places.json'), disk, log)
  const second = secondPlace({ pc, disk, places, within: withinTime(), browse, patience, longestCopying })
  const placed = (sort: PlacedSort) =>
    placedAnswers(sort, placedFolder(join(folder, sort.here), sort, disk), second)
  const backups = placed(placedSorts.backup)
  const attachments = placed(placedSorts.attachment)
  return {
    'journal:list': () => journal.list(),
    'journal:read': async asked => ({ bytes: await journal.read(asked) }),
    'journal:append': async asked => ({ outcome: await journal.append(asked) }),
    'journal:take-back': async ({ name }) => {
      await journal.takeBack(name)
      return {}
    },
    'journal:start': async asked => ({ outcome: await journal.start(asked) }),
    'journal:remove': async ({ name }) => {
      await journal.remove(name)
      return {}
    },
    'backup:list': backups.list,
    'backup:write': backups.write,
    'backup:read': backups.read,
    'backup:remove': backups.remove,
    'attachment:list': attachments.list,
    'attachment:write': attachments.write,
    'attachment:read': attachments.read,
    'attachment:remove': attachments.remove,
    'place:look': () => second.look(),
    'place:choose': ({ id }) => second.choose(id),
    'disk:space': async () => {
      const [own, other] = await Promise.all([disk.free(folder), second.free()])
      return { here: own, second: other }
    },
  }
}

/** Makes the folders, on the disk too, and clears away what was never finished when the PC went down. Called while nobody else uses the data. */
export async function readyRecords(data: string, disk: Disk): Promise<void> {
  const sorts = Object.values(placedSorts)
  const folders = [recordsIn(data), ...sorts.map(({ here }) => join(recordsIn(data), here))]
  for (const folder of folders) {
    await disk.makeFolder(folder)
    const files = await disk.list(folder)
    const drafts = files.filter(({ name }) => /\.wy[jba]\.\d+/.test(name) && name.endsWith(draftEnding))
    for (const { name } of drafts) await disk.remove(join(folder, name))
  }
  for (const folder of [data, recordsIn(data)]) await disk.syncFolder(folder)
}
