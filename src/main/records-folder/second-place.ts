import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Response } from '../../preload/contract'
import type { Disk } from '../disk/disk'
import { isOutOfReach } from '../disk/disk-faults'
import type { Pc } from '../pc'
import { type Candidate, candidates, isUsable } from './candidates'
import type { PlacedSort } from './data/placed-sorts'
import { type PlacedFolder, placedFolder } from './placed-folder'
import type { Places } from './places-file'
import { tooLate, type WithinTime } from './within-time'

type Look = Response<'place:look'>

/** Lets the clerk look for a folder; null when none was chosen. */
export type Browse = () => Promise<string | null>

/** The place for copies outside this PC's own disk, which may be away at any time. */
export type SecondPlace = {
  look(): Promise<Look>
  choose(id: string | null): Promise<Look>
  /**
   * Does something with the files of a sort there; `away` when no place is chosen, or it is not within reach. While a long copying goes
   * on, what is quick need not wait for it.
   */
  withFiles<T>(
    sort: PlacedSort,
    pace: Pace,
    work: (files: PlacedFolder, signal: AbortSignal) => Promise<T>,
  ): Promise<T | typeof away>
  free(): Promise<number | null>
}

export type Pace = 'quick' | 'copying'

export const away = Symbol('away')

/** The copies' own folder in the chosen place. It is made when the place is chosen, so that another stick is not taken for it. */
const copiesName = '文源备份'

export type SecondPlaceParts = {
  readonly pc: Pc
  readonly disk: Disk
  readonly places: Places
  readonly within: WithinTime
  /** Undefined where the shell has no dialogs. */
  readonly browse: Browse | undefined
  /** Milliseconds until a place that does not answer counts as away. */
  readonly patience: number
  /** Milliseconds a copy may take to a slow stick. */
  readonly longestCopying: number
}

/** Of places that do not answer no more are asked, so that threads are left for the journal. */
const mostOwing = 2

const idOf = ({ folder }: Candidate): string => createHash('sha256').update(folder).digest('hex').slice(0, 24)

const copiesIn = ({ folder }: Candidate): string => join(folder, copiesName)

export function secondPlace(parts: SecondPlaceParts): SecondPlace {
  const { pc, disk, places, within, browse, patience, longestCopying } = parts
  /** What the looks found, by id: nothing else can be chosen. */
  const known = new Map<string, Candidate>()

  /** What `work` gives, or `away` when the place is out of reach or does not answer. */
  async function reach<T>(
    lane: string,
    milliseconds: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | typeof away> {
    try {
      const answer = await within.ask(lane, milliseconds, work)
      return answer === tooLate ? away : answer
    } catch (fault) {
      if (isOutOfReach(fault)) return away
      throw fault
    }
  }

  const isPresent = async (place: Candidate): Promise<boolean> =>
    (await reach(place.folder, patience, () => disk.mayWriteIn(copiesIn(place)))) === true

  /** A folder below that of the copies is made when it is looked into first. */
  async function filesIn(place: Candidate, sort: PlacedSort): Promise<PlacedFolder> {
    const folder = join(copiesIn(place), sort.second)
    if (sort.second !== '' && !(await disk.mayWriteIn(folder))) {
      await disk.makeFolder(folder)
      await disk.syncFolder(copiesIn(place))
    }
    return placedFolder(folder, sort, disk)
  }

  async function find(): Promise<readonly Candidate[]> {
    const end = Date.now() + patience
    const usable: Candidate[] = []
    for (const place of await candidates(pc, disk)) {
      if (Date.now() > end || within.owing() >= mostOwing) break
      if ((await reach(place.folder, patience / 3, () => isUsable(place, pc, disk))) === true)
        usable.push(place)
    }
    return usable
  }

  async function look(): Promise<Look> {
    const { second } = await places.read()
    const [present, found] = await Promise.all([second !== null && isPresent(second), find()])
    for (const place of found) known.set(idOf(place), place)
    return {
      chosen: second && { label: second.label, present },
      found: found.map(place => ({ id: idOf(place), label: place.label })),
      canBrowse: browse !== undefined,
    }
  }

  async function wanted(id: string | null): Promise<Candidate | null> {
    if (id === null) {
      const folder = (await browse?.()) ?? null
      return folder === null ? null : { folder, label: folder }
    }
    const place = known.get(id)
    if (place === undefined) throw new Error('A place was chosen that was not found')
    return place
  }

  return {
    look,
    async choose(id) {
      const place = await wanted(id)
      if (place !== null) {
        await reach(place.folder, patience, () => disk.makeFolder(copiesIn(place)))
        if (await isPresent(place)) await places.write({ second: place })
      }
      return look()
    },
    async withFiles(sort, pace, work) {
      const { second } = await places.read()
      if (second === null || !(await isPresent(second))) return away
      const onFiles = async (signal: AbortSignal) => work(await filesIn(second, sort), signal)
      return pace === 'quick'
        ? reach(second.folder, patience, onFiles)
        : reach(`${second.folder} copying`, longestCopying, onFiles)
    },
    async free() {
      const { second } = await places.read()
      if (second === null || !(await isPresent(second))) return null
      const free = await reach(second.folder, patience, () => disk.free(copiesIn(second)))
      return free === away ? null : free
    },
  }
}
