import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exclusively } from '../../scripts/exclusively.mjs'
import { aFolder } from '../builders/a-folder'

it('lets two starts at the same moment work one after the other', async () => {
  const folder = aFolder()
  const steps: string[] = []
  const work = (name: string) => async () => {
    steps.push(`${name} begins`)
    await new Promise(resolve => setImmediate(resolve))
    steps.push(`${name} ends`)
    return name
  }
  const done = await Promise.all([exclusively(folder, work('first')), exclusively(folder, work('second'))])
  expect(done).toEqual(['first', 'second'])
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

it('does not wait for a start that was broken off', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'out', '.busy'), '99999999')
  expect(await exclusively(folder, () => 'done')).toBe('done')
})

it('does not wait for a lock of yesterday, whoever bears its number today', async () => {
  const folder = aFolder()
  const lock = join(folder, 'out', '.busy')
  mkdirSync(join(folder, 'out'))
  writeFileSync(lock, String(process.pid))
  utimesSync(lock, new Date('2026-01-01'), new Date('2026-01-01'))
  expect(await exclusively(folder, () => 'done')).toBe('done')
})

it('lets the next one work after one that failed', async () => {
  const folder = aFolder()
  const failing = exclusively(folder, () => Promise.reject(new Error('broken')))
  await expect(failing).rejects.toThrow('broken')
  expect(await exclusively(folder, () => 'done')).toBe('done')
})
