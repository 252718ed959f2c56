import { join } from 'node:path'
import type { Request, Response } from '../../preload/contract'
import type { Disk, OpenFile } from '../disk/disk'
import { isDiskFull, isNotThere } from '../disk/disk-faults'
import { writeWhole } from '../disk/write-whole'
import { append, type Before, putBack } from './append'
import { inTurn } from './in-turn'

type Outcome = Response<'journal:append'>['outcome']

/** The journal files in `folder`. What changes one happens one after another. */
export type JournalFolder = {
  list(): Promise<Response<'journal:list'>>
  read(asked: Request<'journal:read'>): Promise<Uint8Array>
  append(asked: Request<'journal:append'>): Promise<Outcome>
  takeBack(name: string): Promise<void>
  start(asked: Request<'journal:start'>): Promise<Outcome>
  remove(name: string): Promise<void>
}

const journalFile = /^journal-\d{6}\.wyj$/

export function journalFolder(folder: string, disk: Disk): JournalFolder {
  const turn = inTurn()
  /** The last append of this session, until it is taken back. */
  let last: (Before & { readonly name: string; readonly end: number }) | undefined

  const list = async () => {
    const files = (await disk.list(folder)).filter(({ name }) => journalFile.test(name))
    return files.map(({ name, size }) => ({ name, size })).sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  const openToChange = (name: string): Promise<OpenFile | undefined> =>
    disk.open(join(folder, name), 'change').catch((fault: unknown) => {
      if (isNotThere(fault)) return undefined
      throw fault
    })

  async function appendTo({ name, size, at, bytes }: Request<'journal:append'>): Promise<Outcome> {
    // Whether or not this one succeeds, the one before it was acknowledged and is not to be taken back any more.
    last = undefined
    const file = await openToChange(name)
    if (file === undefined) return 'elsewhere'
    try {
      if ((await file.size()) !== size) return 'elsewhere'
      const before = { size, at, tail: await file.read(at, size - at) }
      const outcome = await append(file, before, bytes)
      if (outcome === 'written') last = { ...before, name, end: at + bytes.length }
      return outcome
    } finally {
      await file.close()
    }
  }

  async function takeBack(name: string): Promise<void> {
    if (last?.name !== name) throw new Error('The last append of this session was not to this file')
    const file = await disk.open(join(folder, name), 'change')
    try {
      if ((await file.size()) !== last.end) throw new Error('The file has changed since its last append')
      await putBack(file, last)
      last = undefined
    } finally {
      await file.close()
    }
  }

  async function start({ name, bytes }: Request<'journal:start'>): Promise<Outcome> {
    if ((await list()).some(file => file.name === name)) return 'elsewhere'
    try {
      await writeWhole(join(folder, name), bytes, disk)
      return 'written'
    } catch (fault) {
      if (isDiskFull(fault)) return 'disk-full'
      throw fault
    }
  }

  async function remove(name: string): Promise<void> {
    const files = await list()
    if (!files.some(file => file.name > name)) throw new Error('The newest journal file is never removed')
    await disk.remove(join(folder, name))
    await disk.syncFolder(folder)
  }

  return {
    list,
    async read({ name, from, length }) {
      const file = await disk.open(join(folder, name), 'read')
      try {
        return await file.read(from, length)
      } finally {
        await file.close()
      }
    },
    append: asked => turn(() => appendTo(asked)),
    takeBack: name => turn(() => takeBack(name)),
    start: asked => turn(() => start(asked)),
    remove: name => turn(() => remove(name)),
  }
}
