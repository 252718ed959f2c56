import type {
  Appended,
  Desktop,
  JournalFiles,
  Place,
  PlacedFiles,
  PlacedWritten,
  SecondPlace,
} from '../../src/renderer/domain/desktop'

/** What lies on the disk of a desktop in memory. Tests look into it, spoil it, and hand it to the next desktop as after a restart. */
export type Disk = {
  /** Journal files by name. */
  readonly journal: Map<string, Uint8Array>
  readonly backups: Record<Place, Map<string, Uint8Array>>
  readonly attachments: Record<Place, Map<string, Uint8Array>>
  second: SecondPlace['chosen']
  found: SecondPlace['found']
  /** Writes that still succeed before the disk is full; space is free again once it is raised. */
  writesLeft: number
  free: number
}

export const aDisk = (overrides: Partial<Disk> = {}): Disk => ({
  journal: new Map(),
  backups: { here: new Map(), second: new Map() },
  attachments: { here: new Map(), second: new Map() },
  second: null,
  found: [],
  writesLeft: Infinity,
  free: 50 * 2 ** 30,
  ...overrides,
})

type Overwritten = { readonly name: string; readonly before: Uint8Array; readonly after: Uint8Array }

/** Takes one write from what is left; false when the disk is full. */
function takesWrite(disk: Disk): boolean {
  if (disk.writesLeft <= 0) return false
  disk.writesLeft -= 1
  return true
}

/** Answers later, as a shell does; a fault becomes a rejection. */
const later =
  <A extends readonly unknown[], T>(answer: (...asked: A) => T) =>
  (...asked: A): Promise<T> =>
    new Promise(resolve => {
      resolve(answer(...asked))
    })

const longestOverwrite = 64

const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

function fileIn(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const file = files.get(name)
  if (file === undefined) throw new Error(`${name} is not there`)
  return file
}

function journalOn(disk: Disk): JournalFiles {
  let last: Overwritten | undefined

  function append(name: string, size: number, at: number, bytes: Uint8Array): Appended {
    const before = disk.journal.get(name)
    if (at < 0 || at > size || size - at > longestOverwrite) throw new Error(`${at} is no place to append`)
    last = undefined
    if (before?.length !== size) return 'elsewhere'
    if (!takesWrite(disk)) return 'disk-full'
    const after = new Uint8Array(at + bytes.length)
    after.set(before.subarray(0, at))
    after.set(bytes, at)
    disk.journal.set(name, after)
    last = { name, before, after }
    return 'written'
  }

  function takeBack(name: string): void {
    if (last?.name !== name || fileIn(disk.journal, name).length !== last.after.length)
      throw new Error(`${name} has no append to take back`)
    disk.journal.set(name, last.before)
    last = undefined
  }

  function start(name: string, bytes: Uint8Array): Appended {
    if (disk.journal.has(name)) return 'elsewhere'
    if (!takesWrite(disk)) return 'disk-full'
    disk.journal.set(name, copyOf(bytes))
    return 'written'
  }

  function remove(name: string): void {
    if (![...disk.journal.keys()].some(other => other > name)) throw new Error(`${name} is the newest`)
    disk.journal.delete(name)
  }

  const list = () => [...disk.journal].map(([name, { length }]) => ({ name, size: length }))
  return {
    list: later(() => list().sort((a, b) => (a.name < b.name ? -1 : 1))),
    read: later((name, from, length) => fileIn(disk.journal, name).slice(from, from + length)),
    append: later(append),
    takeBack: later(takeBack),
    start: later(start),
    remove: later(remove),
  }
}

function placedOn(disk: Disk, placed: Record<Place, Map<string, Uint8Array>>): PlacedFiles {
  const isThere = (place: Place): boolean => place === 'here' || disk.second?.present === true

  function write(place: Place, name: string, bytes: Uint8Array): PlacedWritten {
    if (!isThere(place)) return 'place-missing'
    if (placed[place].has(name)) throw new Error(`${name} is there already`)
    if (!takesWrite(disk)) return 'disk-full'
    placed[place].set(name, copyOf(bytes))
    return 'written'
  }

  const filesIn = (place: Place) =>
    [...placed[place]].map(([name, { length }]) => ({ place, name, size: length }))
  const places: readonly Place[] = ['here', 'second']
  return {
    list: later(() => places.filter(isThere).flatMap(filesIn)),
    write: later(write),
    read: later((place, name) => (isThere(place) ? (placed[place].get(name)?.slice() ?? null) : null)),
    remove: later((place, name) => {
      if (isThere(place)) placed[place].delete(name)
    }),
  }
}

/**
 * A whole desktop in memory whose journal and backups keep the promises of {@link Desktop}. Nobody chooses a file or a printer, and no
 * fonts are installed, until the test says otherwise.
 */
export function aDesktop(overrides: Partial<Desktop> = {}, disk: Disk = aDisk()): Desktop {
  const place = (): SecondPlace => ({ chosen: disk.second, found: disk.found, canBrowse: false })

  function chooseSecondPlace(id: string | null): SecondPlace {
    const choice = disk.found.find(one => one.id === id)
    if (id !== null && choice === undefined) throw new Error(`No place ${id} was found`)
    if (choice !== undefined) disk.second = { label: choice.label, present: true }
    return place()
  }

  return {
    journal: journalOn(disk),
    backups: placedOn(disk, disk.backups),
    attachments: placedOn(disk, disk.attachments),
    secondPlace: later(place),
    chooseSecondPlace: later(chooseSecondPlace),
    diskSpace: later(() => ({ here: disk.free, second: disk.second?.present === true ? disk.free : null })),
    quit: () => Promise.resolve(),
    stay: () => Promise.resolve(),
    whenClosing: () => undefined,
    openFile: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(null),
    printPdf: () => Promise.resolve(false),
    listFonts: () => Promise.resolve([]),
    readFont: id => Promise.reject(new Error(`No font ${id} is installed`)),
    log: () => Promise.resolve(),
    ...overrides,
  }
}
