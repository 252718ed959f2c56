import { join } from 'node:path'
import type { Answers, Channel, Response } from '../../preload/contract'
import type { Disk } from '../disk/disk'
import { draftEnding } from '../disk/write-whole'
import type { Log } from '../log'
import type { Pc } from '../pc'
import { copiesFolder } from './copies-folder'
import { journalFolder } from './journal-folder'
import { placesFile } from './places-file'
import { away, type Browse, type SecondPlace, secondPlace } from './second-place'
import { withinTime } from './within-time'

type KeptChannel = Extract<
  Channel,
  `journal:${string}` | `backup:${string}` | `place:${string}` | 'disk:space'
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
  const copies = join(folder, 'backups')
  const journal = journalFolder(folder, disk)
  const here = copiesFolder(copies, disk)
  const places = placesFile(join(data, 'places.json'), disk, log)
  const second = secondPlace({ pc, disk, places, within: withinTime(), browse, patience, longestCopying })
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
    'backup:list': async () => {
      const there = await second.withCopies('quick', found => found.list())
      return [
        ...(await here.list()).map(file => ({ place: 'here' as const, ...file })),
        ...(there === away ? [] : there).map(file => ({ place: 'second' as const, ...file })),
      ]
    },
    'backup:write': async ({ place, name, bytes }) => ({
      outcome: place === 'here' ? await here.write(name, bytes) : await writeAway(second, name, bytes),
    }),
    'backup:read': async ({ place, name }) => {
      const bytes = place === 'here' ? await here.read(name) : await readAway(second, name)
      return bytes && { bytes }
    },
    'backup:remove': async ({ place, name }) => {
      if (place === 'here') await here.remove(name)
      else await second.withCopies('quick', found => found.remove(name))
      return {}
    },
    'place:look': () => second.look(),
    'place:choose': ({ id }) => second.choose(id),
    'disk:space': async () => {
      const [own, other] = await Promise.all([disk.free(folder), second.free()])
      return { here: own, second: other }
    },
  }
}

async function writeAway(
  second: SecondPlace,
  name: string,
  bytes: Uint8Array,
): Promise<Response<'backup:write'>['outcome']> {
  const outcome = await second.withCopies('copying', (found, signal) => found.write(name, bytes, signal))
  return outcome === away ? 'place-missing' : outcome
}

async function readAway(second: SecondPlace, name: string): Promise<Uint8Array | null> {
  const bytes = await second.withCopies('copying', found => found.read(name))
  return bytes === away ? null : bytes
}

/** Makes the folders, on the disk too, and clears away what was never finished when the PC went down. Called while nobody else uses the data. */
export async function readyRecords(data: string, disk: Disk): Promise<void> {
  const folders = [recordsIn(data), join(recordsIn(data), 'backups')]
  for (const folder of folders) {
    await disk.makeFolder(folder)
    const files = await disk.list(folder)
    const drafts = files.filter(({ name }) => /\.wy[jb]\.\d+/.test(name) && name.endsWith(draftEnding))
    for (const { name } of drafts) await disk.remove(join(folder, name))
  }
  for (const folder of [data, recordsIn(data)]) await disk.syncFolder(folder)
}
