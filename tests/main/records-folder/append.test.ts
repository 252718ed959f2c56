import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aRecordsFolder } from '../../builders/a-records-folder'
import { aWatchedDisk } from '../../builders/a-watched-disk'

const name = 'journal-000001.wyj'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const fault = (code: string) => Object.assign(new Error(code), { code })

/** A journal file `rows[end]` on a disk on which `fails` throws a fault once armed. */
async function aJournal(fails: (touch: string) => void = () => undefined) {
  let armed = false
  const disk = aWatchedDisk(touch => {
    if (armed) fails(touch)
  })
  const { data, answers } = await aRecordsFolder({ disk })
  await answers['journal:start']({ name, bytes: bytesOf('rows[end]') })
  disk.touches.length = 0
  armed = true
  const folder = join(data, 'records')
  return {
    answers,
    touches: disk.touches,
    text: () => readFileSync(join(folder, name), 'utf8'),
    names: () => readdirSync(folder).filter(one => !['attachments', 'backups'].includes(one)),
    append: (text: string) => answers['journal:append']({ name, size: 9, at: 4, bytes: bytesOf(text) }),
  }
}

describe('an append', () => {
  it('is written, then put on the disk, and only then answered', async () => {
    const { append, touches } = await aJournal()
    const answered = append(' more[end]').then(({ outcome }) => touches.push(outcome))
    await answered
    expect(touches).toEqual([
      `open ${name} change`,
      `read ${name} 4+5`,
      `write ${name} 4+10`,
      `sync ${name}`,
      'written',
    ])
  })

  it('is not answered while the disk has not confirmed it', async () => {
    let confirm = () => {}
    let asked = () => {}
    const confirmed = new Promise<void>(resolve => (confirm = resolve))
    const syncing = new Promise<void>(resolve => (asked = resolve))
    const disk = aWatchedDisk(touch => {
      if (touch !== `sync ${name}`) return undefined
      asked()
      return confirmed
    })
    const { answers } = await aRecordsFolder({ disk })
    const { 'journal:start': start, 'journal:append': append } = answers
    await start({ name, bytes: bytesOf('') })
    let answered = false
    const appended = append({ name, size: 0, at: 0, bytes: bytesOf('x') }).then(() => (answered = true))
    await syncing
    expect(answered).toBe(false)
    confirm()
    await appended
  })

  it('never lengthens the file by other means than writing', async () => {
    const { append, touches } = await aJournal()
    await append('.')
    expect(touches.filter(touch => touch.startsWith('truncate'))).toEqual([`truncate ${name} 5`])
  })
})

describe.each([
  ['the write', 'write'],
  ['putting it on the disk', 'sync'],
])('a disk that is full at %s', (_when, verb) => {
  /** Fails the first time only: putting back overwrites what was there, which needs no room. */
  const failsOnce = (code: string) => {
    let left = 1
    return (touch: string) => {
      if (touch.startsWith(`${verb} ${name}`) && left-- > 0) throw fault(code)
    }
  }

  it.each(['ENOSPC', 'EDQUOT'])(
    'leaves the journal as it was, and takes the next append (%s)',
    async code => {
      const { append, text } = await aJournal(failsOnce(code))
      expect(await append(' more[end]')).toEqual({ outcome: 'disk-full' })
      expect(text()).toBe('rows[end]')
      expect(await append(' more[end]')).toEqual({ outcome: 'written' })
      expect(text()).toBe('rows more[end]')
    },
  )

  it('leaves the journal as it was when the append would have shortened it', async () => {
    const { append, text } = await aJournal(failsOnce('ENOSPC'))
    expect(await append('.')).toEqual({ outcome: 'disk-full' })
    expect(text()).toBe('rows[end]')
  })

  it('has nothing to take back', async () => {
    const { append, answers, text } = await aJournal(failsOnce('ENOSPC'))
    await append(' more[end]')
    await expect(answers['journal:take-back']({ name })).rejects.toThrow()
    expect(text()).toBe('rows[end]')
  })

  it('is a fault and no refusal when the disk is broken, with the journal as it was', async () => {
    const { append, text } = await aJournal(failsOnce('EIO'))
    await expect(append(' more[end]')).rejects.toThrow('EIO')
    expect(text()).toBe('rows[end]')
  })
})

it('puts back what half an append left behind when the disk filled up in its middle', async () => {
  const half = bytesOf(' mo')
  let left = 1
  const disk = aWatchedDisk()
  const halfway = {
    ...disk,
    open: async (path: string, how: 'read' | 'change' | 'new') => {
      const file = await disk.open(path, how)
      return {
        ...file,
        write: async (at: number, bytes: Uint8Array) => {
          if (how !== 'change' || left-- <= 0) return file.write(at, bytes)
          await file.write(at, half)
          await file.write(20, half)
          throw fault('ENOSPC')
        },
      }
    },
  }
  const { data, answers } = await aRecordsFolder({ disk: halfway })
  await answers['journal:start']({ name, bytes: bytesOf('rows[end]') })
  const outcome = await answers['journal:append']({ name, size: 9, at: 4, bytes: bytesOf(' more[end]') })
  expect([outcome, readFileSync(join(data, 'records', name), 'utf8')]).toEqual([
    { outcome: 'disk-full' },
    'rows[end]',
  ])
})

describe('a new journal file', () => {
  it('is on the disk before it has its name, and its name before it is answered', async () => {
    const { answers, touches } = await aJournal()
    await answers['journal:start']({ name: 'journal-000002.wyj', bytes: bytesOf('new') })
    const draft = 'journal-000002.wyj.tmp'
    expect(touches).toEqual([
      'list records',
      `remove ${draft}`,
      `open ${draft} new`,
      `write ${draft} 0+3`,
      `sync ${draft}`,
      `rename ${draft} journal-000002.wyj`,
      'syncFolder records',
    ])
  })

  it('is not there at all when the disk is full', async () => {
    const { answers, names } = await aJournal(touch => {
      if (touch.startsWith('sync')) throw fault('ENOSPC')
    })
    expect(await answers['journal:start']({ name: 'journal-000002.wyj', bytes: bytesOf('new') })).toEqual({
      outcome: 'disk-full',
    })
    expect(names()).toEqual([name])
  })
})
