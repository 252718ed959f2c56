import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from '../../../src/main/disk/write-whole'
import { aFolder } from '../../builders/a-folder'
import { aWatchedDisk } from '../../builders/a-watched-disk'

const fault = (code: string) => Object.assign(new Error(code), { code })

it('replaces a file and leaves nothing beside it', async () => {
  const folder = aFolder()
  const file = join(folder, '纪要.pdf')
  writeFileSync(file, 'old')
  await writeWhole(file, Buffer.from('new'))
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['纪要.pdf'])
})

it('leaves what was there when the file cannot be put in its place', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, '纪要.pdf', 'inside'), { recursive: true })
  await expect(writeWhole(join(folder, '纪要.pdf'), Buffer.from('new'))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['纪要.pdf'])
  expect(readdirSync(join(folder, '纪要.pdf'))).toEqual(['inside'])
})

it.each(['EPERM', 'EBUSY', 'EACCES'])('waits while a virus scanner holds the file (%s)', async code => {
  const folder = aFolder()
  let held = 2
  const disk = aWatchedDisk(touch => {
    if (touch.startsWith('rename') && held-- > 0) throw fault(code)
  })
  await writeWhole(join(folder, 'a.wyb'), Buffer.from('new'), disk)
  expect([readdirSync(folder), disk.touches.filter(touch => touch.startsWith('rename')).length]).toEqual([
    ['a.wyb'],
    3,
  ])
})

it('puts nothing in its place any more once nobody waits for it', async () => {
  const folder = aFolder()
  const stop = new AbortController()
  const disk = aWatchedDisk(touch => {
    if (touch.startsWith('sync')) stop.abort()
  })
  await expect(writeWhole(join(folder, 'a.wyb'), Buffer.from('x'), disk, stop.signal)).rejects.toThrow()
  expect(readdirSync(folder)).toEqual([])
})
