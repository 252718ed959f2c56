import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readyRecords } from '../../../src/main/records-folder/records-folder'
import { realDisk } from '../../../src/main/disk/real-disk'
import { aFolder } from '../../builders/a-folder'
import { attachmentId } from '../../builders/an-attachment'
import { aPc, aRecordsFolder } from '../../builders/a-records-folder'
import { aWatchedDisk } from '../../builders/a-watched-disk'

const name = `${attachmentId(1)}.3q2-7wAAAAAAAAAAAAAAAA.wya`
const bytes = new Uint8Array([1, 2, 3])
const here = { place: 'here', name, bytes } as const
const fault = (code: string) => Object.assign(new Error(code), { code })

describe('the file of a photo', () => {
  it('is written beside its name, put on the disk, put in place, and only then answered', async () => {
    const disk = aWatchedDisk()
    const { answers } = await aRecordsFolder({ disk })
    await answers['attachment:write'](here).then(({ outcome }) => disk.touches.push(outcome))
    expect(disk.touches).toEqual([
      'list attachments',
      `remove ${name}.tmp`,
      `open ${name}.tmp new`,
      `write ${name}.tmp 0+3`,
      `sync ${name}.tmp`,
      `rename ${name}.tmp ${name}`,
      'syncFolder attachments',
      'written',
    ])
    expect(await answers['attachment:read']({ place: 'here', name })).toEqual({ bytes })
    expect(await answers['attachment:list']({})).toEqual([{ place: 'here', name, size: 3 }])
  })

  it('is never overwritten', async () => {
    const { answers } = await aRecordsFolder()
    await answers['attachment:write'](here)
    await expect(answers['attachment:write']({ ...here, bytes: new Uint8Array([9]) })).rejects.toThrow()
    expect(await answers['attachment:read']({ place: 'here', name })).toEqual({ bytes })
  })

  it('is not there at all when the disk is full', async () => {
    const disk = aWatchedDisk(touch => {
      if (touch.startsWith('write ')) throw fault('ENOSPC')
    })
    const { data, answers } = await aRecordsFolder({ disk })
    expect(await answers['attachment:write'](here)).toEqual({ outcome: 'disk-full' })
    expect(readdirSync(join(data, 'records/attachments'))).toEqual([])
  })

  it('lies in the second place in a folder of its own below the copies', async () => {
    const stick = aFolder()
    const { answers } = await aRecordsFolder({ pc: aPc(stick) })
    const second = { ...here, place: 'second' } as const
    expect(await answers['attachment:write'](second)).toEqual({ outcome: 'place-missing' })
    expect(await answers['attachment:read']({ place: 'second', name })).toBeNull()
    const { found } = await answers['place:look']({})
    await answers['place:choose']({ id: found[0]!.id })
    expect(await answers['attachment:write'](second)).toEqual({ outcome: 'written' })
    expect(existsSync(join(stick, '文源备份', '附件', name))).toBe(true)
    expect(await answers['attachment:list']({})).toEqual([{ place: 'second', name, size: 3 }])
    expect(await answers['backup:list']({})).toEqual([])
    await answers['attachment:remove']({ place: 'second', name })
    expect(await answers['attachment:list']({})).toEqual([])
  })

  it('half written when the PC went down is cleared away at the start', async () => {
    const { data } = await aRecordsFolder()
    const folder = join(data, 'records/attachments')
    for (const file of [`${name}.77.tmp`, name]) writeFileSync(join(folder, file), 'x')
    await readyRecords(data, realDisk)
    expect(readdirSync(folder)).toEqual([name])
  })
})
