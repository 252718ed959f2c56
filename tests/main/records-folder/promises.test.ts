import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Desktop, Place } from '../../../src/renderer/domain/desktop'
import { aDesktop, aDisk } from '../../builders/a-desktop'
import { aFolder } from '../../builders/a-folder'
import { aPc, aRecordsFolder, desktopOver } from '../../builders/a-records-folder'

/** A desktop, and a look at what really lies on its disk. */
type Kept = {
  readonly desktop: Desktop
  readonly journal: (name: string) => string | undefined
  readonly copy: (place: Place, name: string) => string | undefined
  /** Pulls the stick out, or puts it back. */
  readonly stick: (present: boolean) => void
}

const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes)
const bytesOf = (text: string) => new TextEncoder().encode(text)

const inMemory = (): Promise<Kept> => {
  const disk = aDisk({ found: [{ id: 'stick', label: 'U 盘' }] })
  return Promise.resolve({
    desktop: aDesktop({}, disk),
    journal: name => textOf(disk.journal.get(name)),
    copy: (place, name) => textOf(disk.backups[place].get(name)),
    stick: present => {
      disk.second = disk.second && { ...disk.second, present }
    },
  })
}

const onDisk = async (): Promise<Kept> => {
  const stick = aFolder()
  const { data, answers } = await aRecordsFolder({ pc: aPc(stick) })
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
  const copies = { here: join(data, 'records', 'backups'), second: join(stick, '文源备份') }
  return {
    desktop: desktopOver(answers),
    journal: name => read(join(data, 'records', name)),
    copy: (place, name) => read(join(copies[place], name)),
    stick: present => {
      if (present) mkdirSync(copies.second, { recursive: true })
      else rmSync(stick, { recursive: true })
    },
  }
}

const first = 'journal-000001.wyj'
const second = 'journal-000002.wyj'
const copy = 'wenyuan-20260101-080000-start.wyb'

describe.each([
  ['on the real disk', onDisk],
  ['in the memory of a test', inMemory],
])('the journal %s', (_where, kept) => {
  const started = async (text = 'rows[end]') => {
    const all = await kept()
    expect(await all.desktop.journal.start(first, bytesOf(text))).toBe('written')
    return all
  }

  it('grows by what is appended over its end mark, and not past what was written', async () => {
    const { desktop, journal } = await started()
    expect(await desktop.journal.append(first, 9, 4, bytesOf(' more[end]'))).toBe('written')
    expect(journal(first)).toBe('rows more[end]')
    expect(await desktop.journal.append(first, 14, 14, bytesOf('!'))).toBe('written')
    expect(journal(first)).toBe('rows more[end]!')
    expect(await desktop.journal.append(first, 15, 4, bytesOf('.'))).toBe('written')
    expect(journal(first)).toBe('rows.')
  })

  it('is left alone when it is not as long as was said', async () => {
    const { desktop, journal } = await started()
    expect(await desktop.journal.append(first, 8, 8, bytesOf('x'))).toBe('elsewhere')
    expect(await desktop.journal.append(second, 0, 0, bytesOf('x'))).toBe('elsewhere')
    expect([journal(first), journal(second)]).toEqual(['rows[end]', undefined])
  })

  it('gives up nothing but its end mark', async () => {
    const { desktop, journal } = await started('x'.repeat(100))
    await expect(desktop.journal.append(first, 100, 35, bytesOf('y'))).rejects.toThrow()
    await expect(desktop.journal.append(first, 100, 101, bytesOf('y'))).rejects.toThrow()
    expect(journal(first)).toBe('x'.repeat(100))
  })

  it('takes back its last append, once', async () => {
    const { desktop, journal } = await started()
    await desktop.journal.append(first, 9, 4, bytesOf(' more[end]'))
    await desktop.journal.takeBack(first)
    expect(journal(first)).toBe('rows[end]')
    await expect(desktop.journal.takeBack(first)).rejects.toThrow()
    expect(journal(first)).toBe('rows[end]')
  })

  it('takes back an append that made it shorter', async () => {
    const { desktop, journal } = await started()
    await desktop.journal.append(first, 9, 4, bytesOf('.'))
    await desktop.journal.takeBack(first)
    expect(journal(first)).toBe('rows[end]')
  })

  it('takes back nothing once a later append was refused: what came before was acknowledged', async () => {
    const { desktop, journal } = await started()
    await desktop.journal.append(first, 9, 9, bytesOf('!'))
    expect(await desktop.journal.append(first, 9, 9, bytesOf('?'))).toBe('elsewhere')
    await expect(desktop.journal.takeBack(first)).rejects.toThrow()
    expect(journal(first)).toBe('rows[end]!')
  })

  it('takes back nothing of another file', async () => {
    const { desktop, journal } = await started()
    await desktop.journal.start(second, bytesOf('new'))
    await desktop.journal.append(first, 9, 9, bytesOf('!'))
    await expect(desktop.journal.takeBack(second)).rejects.toThrow()
    expect([journal(first), journal(second)]).toEqual(['rows[end]!', 'new'])
  })

  it('is never started over an old one', async () => {
    const { desktop, journal } = await started()
    expect(await desktop.journal.start(first, bytesOf('other'))).toBe('elsewhere')
    expect(journal(first)).toBe('rows[end]')
  })

  it('loses old files only to newer ones', async () => {
    const { desktop } = await started()
    await expect(desktop.journal.remove(first)).rejects.toThrow()
    await desktop.journal.start(second, bytesOf('new'))
    await desktop.journal.remove(first)
    await expect(desktop.journal.remove(second)).rejects.toThrow()
    expect(await desktop.journal.list()).toEqual([{ name: second, size: 3 }])
  })

  it('is listed from the oldest on and read in parts', async () => {
    const { desktop } = await kept()
    expect(await desktop.journal.list()).toEqual([])
    await desktop.journal.start(second, bytesOf('second'))
    await desktop.journal.start(first, bytesOf('first'))
    expect(await desktop.journal.list()).toEqual([
      { name: first, size: 5 },
      { name: second, size: 6 },
    ])
    expect(textOf(await desktop.journal.read(second, 2, 3))).toBe('con')
    expect(textOf(await desktop.journal.read(second, 4, 30))).toBe('nd')
    expect(textOf(await desktop.journal.read(second, 60, 30))).toBe('')
    await expect(desktop.journal.read('journal-000003.wyj', 0, 1)).rejects.toThrow()
  })

  it('takes appends one after another, however they come', async () => {
    const { desktop, journal } = await started('')
    const outcomes = await Promise.all(
      ['a', 'b', 'c'].map((text, at) => desktop.journal.append(first, at, at, bytesOf(text))),
    )
    expect([outcomes, journal(first)]).toEqual([['written', 'written', 'written'], 'abc'])
  })
})

describe.each([
  ['on the real disk', onDisk],
  ['in the memory of a test', inMemory],
])('copies %s', (_where, kept) => {
  const withStick = async () => {
    const all = await kept()
    const [found] = (await all.desktop.secondPlace()).found
    await all.desktop.chooseSecondPlace(found!.id)
    return all
  }

  it('are kept beside the journal and in the second place', async () => {
    const { desktop, copy: copyIn } = await withStick()
    expect(await desktop.backups.list()).toEqual([])
    for (const place of ['here', 'second'] as const)
      expect(await desktop.backups.write(place, copy, bytesOf(place))).toBe('written')
    expect((await desktop.backups.list()).toSorted((a, b) => a.size - b.size)).toEqual([
      { place: 'here', name: copy, size: 4 },
      { place: 'second', name: copy, size: 6 },
    ])
    expect([copyIn('here', copy), copyIn('second', copy)]).toEqual(['here', 'second'])
    expect(textOf((await desktop.backups.read('second', copy))!)).toBe('second')
  })

  it('are never overwritten', async () => {
    const { desktop, copy: copyIn } = await kept()
    await desktop.backups.write('here', copy, bytesOf('good'))
    await expect(desktop.backups.write('here', copy, bytesOf('bad'))).rejects.toThrow()
    expect(copyIn('here', copy)).toBe('good')
  })

  it('can be removed, and are then not there', async () => {
    const { desktop } = await kept()
    await desktop.backups.write('here', copy, bytesOf('good'))
    await desktop.backups.remove('here', copy)
    await desktop.backups.remove('here', copy)
    expect([await desktop.backups.list(), await desktop.backups.read('here', copy)]).toEqual([[], null])
  })

  it('wait for a second place that is away, and lie there when it is back', async () => {
    const { desktop, stick, copy: copyIn } = await withStick()
    stick(false)
    expect((await desktop.secondPlace()).chosen?.present).toBe(false)
    expect(await desktop.backups.write('second', copy, bytesOf('x'))).toBe('place-missing')
    expect(await desktop.backups.read('second', copy)).toBeNull()
    await desktop.backups.remove('second', copy)
    expect([await desktop.backups.list(), (await desktop.diskSpace()).second]).toEqual([[], null])
    stick(true)
    expect(await desktop.backups.write('second', copy, bytesOf('x'))).toBe('written')
    expect([copyIn('second', copy), (await desktop.diskSpace()).second]).toEqual(['x', expect.any(Number)])
  })

  it('have no second place until one of those found is chosen', async () => {
    const { desktop } = await kept()
    const before = await desktop.secondPlace()
    expect([before.chosen, before.found.length, before.canBrowse]).toEqual([null, 1, false])
    expect(await desktop.backups.write('second', copy, bytesOf('x'))).toBe('place-missing')
    await expect(desktop.chooseSecondPlace('/etc')).rejects.toThrow()
    const after = await desktop.chooseSecondPlace(before.found[0]!.id)
    expect(after.chosen).toEqual({ label: before.found[0]!.label, present: true })
    expect((await desktop.secondPlace()).chosen).toEqual(after.chosen)
  })
})
