import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from '../../../src/main/disk/write-whole'
import { aFolder } from '../../builders/a-folder'

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
