import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from '../../builders/a-folder'
import { aPc, aRecordsFolder } from '../../builders/a-records-folder'
import { aWatchedDisk } from '../../builders/a-watched-disk'

const copy = {
  place: 'second' as const,
  name: 'wenyuan-20260101-080000-start.wyb',
  bytes: new Uint8Array([1]),
}
const never = new Promise<void>(() => undefined)
const short = 400

/** A chosen stick, on a disk that stops answering for whatever `dead` names. */
async function aStick(dead: (touch: string) => boolean, longestCopying = short) {
  const stick = aFolder()
  let alive = true
  let revive = () => {}
  const revived = new Promise<void>(resolve => (revive = resolve))
  const disk = aWatchedDisk(touch => (!alive && dead(touch) ? revived : undefined))
  const { answers } = await aRecordsFolder({ disk, pc: aPc(stick), patience: short, longestCopying })
  const { found } = await answers['place:look']({})
  await answers['place:choose']({ id: found[0]!.id })
  return {
    answers,
    stick,
    disk,
    revive,
    die: () => {
      alive = false
      disk.touches.length = 0
    },
  }
}

describe('a share that no longer answers', () => {
  it('counts as away, and holds up neither the journal nor the copies here', async () => {
    const { answers, die } = await aStick(touch => touch.includes('文源备份'))
    die()
    expect((await answers['place:look']({})).chosen?.present).toBe(false)
    expect(await answers['backup:write'](copy)).toEqual({ outcome: 'place-missing' })
    expect(await answers['backup:list']({})).toEqual([])
    expect((await answers['disk:space']({})).second).toBeNull()
    expect(await answers['backup:write']({ ...copy, place: 'here' })).toEqual({ outcome: 'written' })
  })

  it('is asked nothing more until it has answered', async () => {
    const { answers, die, disk } = await aStick(touch => touch.includes('文源备份'))
    die()
    await answers['place:look']({})
    await answers['place:look']({})
    expect(disk.touches.filter(touch => touch.includes('文源备份'))).toEqual(['mayWriteIn 文源备份'])
  })

  it('gets no copy under its name after it was given up', async () => {
    const { answers, die, revive, stick, disk } = await aStick(touch => touch.startsWith('write wenyuan'))
    die()
    expect(await answers['backup:write'](copy)).toEqual({ outcome: 'place-missing' })
    revive()
    await expect.poll(() => disk.touches.at(-1)).toBe(`remove ${copy.name}.tmp`)
    expect(readdirSync(join(stick, '文源备份'))).toEqual([])
  })
})

it('is looked at while a long copying to it goes on', async () => {
  const { answers, die, revive } = await aStick(touch => touch.startsWith('write wenyuan'), 60_000)
  die()
  const copying = answers['backup:write'](copy)
  expect((await answers['place:look']({})).chosen?.present).toBe(true)
  expect(await answers['backup:list']({})).toEqual([])
  revive()
  expect(await copying).toEqual({ outcome: 'written' })
})

describe('looking for places', () => {
  it('stops at two that do not answer, so that the journal keeps its threads', async () => {
    const folders = [aFolder(), aFolder(), aFolder(), aFolder()]
    const disk = aWatchedDisk(touch => (touch.startsWith('mayWriteIn') ? never : undefined))
    const { answers } = await aRecordsFolder({ disk, pc: aPc(...folders), patience: 600 })
    await answers['place:look']({})
    await answers['place:look']({})
    expect(disk.touches.filter(touch => touch.startsWith('mayWriteIn'))).toHaveLength(2)
  })

  it('finds no folder that is not there', async () => {
    const stick = aFolder()
    const { answers } = await aRecordsFolder({ pc: aPc(join(stick, 'absent'), stick) })
    expect((await answers['place:look']({})).found.map(({ label }) => label)).toEqual([stick])
  })
})

describe('choosing a place', () => {
  it('makes the copies’ own folder there, and is remembered', async () => {
    const stick = aFolder()
    const { data, answers } = await aRecordsFolder({ pc: aPc(stick) })
    const { found } = await answers['place:look']({})
    await answers['place:choose']({ id: found[0]!.id })
    expect(readdirSync(stick)).toEqual(['文源备份'])
    expect(JSON.parse(readFileSync(join(data, 'places.json'), 'utf8'))).toEqual({
      second: { folder: stick, label: stick },
    })
    const again = await aRecordsFolder({ data, pc: aPc() })
    expect((await again.answers['place:look']({})).chosen).toEqual({ label: stick, present: true })
  })

  it('takes the folder the clerk looked for', async () => {
    const folder = aFolder()
    const { answers } = await aRecordsFolder({ browse: () => Promise.resolve(folder) })
    expect(await answers['place:choose']({ id: null })).toEqual({
      chosen: { label: folder, present: true },
      found: [],
      canBrowse: true,
    })
  })

  it('changes nothing when the clerk gives up, or the place cannot be written', async () => {
    const file = join(aFolder(), 'a-file')
    writeFileSync(file, '')
    const answersOf = [null, file, join(file, 'below')]
    const browse = () => Promise.resolve(answersOf.shift() ?? null)
    const { data, answers } = await aRecordsFolder({ browse })
    const choose = async () => (await answers['place:choose']({ id: null })).chosen
    expect([await choose(), await choose(), await choose()]).toEqual([null, null, null])
    expect(existsSync(join(data, 'places.json'))).toBe(false)
  })

  it('does not take another stick in the same slot for the chosen one', async () => {
    const { answers, stick } = await aStick(() => false)
    rmSync(join(stick, '文源备份'), { recursive: true })
    expect(await answers['backup:write'](copy)).toEqual({ outcome: 'place-missing' })
    expect(readdirSync(stick)).toEqual([])
  })
})

it.each(['', '{', '{"second":{"folder":7}}', '[]'])(
  'counts a settings file that holds %j as nothing chosen',
  async text => {
    const data = aFolder()
    writeFileSync(join(data, 'places.json'), text)
    const { answers } = await aRecordsFolder({ data })
    expect((await answers['place:look']({})).chosen).toBeNull()
  },
)

describe('a full stick', () => {
  it.each(['ENOSPC', 'EDQUOT'])('is said to be full, and holds no half copy (%s)', async code => {
    const stick = aFolder()
    const disk = aWatchedDisk(touch => {
      if (touch.startsWith('write wenyuan-')) throw Object.assign(new Error(code), { code })
    })
    const { answers } = await aRecordsFolder({ disk, pc: aPc(stick) })
    const { found } = await answers['place:look']({})
    await answers['place:choose']({ id: found[0]!.id })
    expect(await answers['backup:write'](copy)).toEqual({ outcome: 'disk-full' })
    expect(readdirSync(join(stick, '文源备份'))).toEqual([])
  })
})

it('clears away at the start what was not finished when the PC went down, and nothing else', async () => {
  const data = aFolder()
  const copies = join(data, 'records', 'backups')
  mkdirSync(copies, { recursive: true })
  const kept = ['wenyuan-20260101-080000-start.wyb', '说明.tmp']
  for (const name of [...kept, 'wenyuan-20260102-080000-quit.wyb.77.tmp'])
    writeFileSync(join(copies, name), 'x')
  writeFileSync(join(data, 'records', 'journal-000002.wyj.77.tmp'), 'x')
  await aRecordsFolder({ data })
  expect(readdirSync(copies).toSorted()).toEqual(kept)
  expect(readdirSync(join(data, 'records'))).toEqual(['attachments', 'backups'])
})
