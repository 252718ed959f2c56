import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultText, openLog } from '../../src/main/log'
import { aFolder } from '../builders/a-folder'

const textsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.replace(/^\S+ /, ''))

it('keeps one line for each thing logged, in a folder it makes', () => {
  const folder = join(aFolder(), 'log')
  const log = openLog(folder)
  log.write('info', 'started', 'version 1')
  log.write('fault', 'page', 'TypeError\n    at one\n    at two')
  expect(textsOf(join(folder, 'wenyuan.log'))).toEqual([
    'info started version 1',
    'fault page TypeError | at one | at two',
  ])
})

it('never takes more room than two logs: the full one becomes the previous one', () => {
  const folder = aFolder()
  const log = openLog(folder, 100)
  for (const text of ['一', '二', '三', '四', '五']) log.write('info', 'x', text)
  expect(readdirSync(folder).sort()).toEqual(['wenyuan.log', 'wenyuan.previous.log'])
  expect(textsOf(join(folder, 'wenyuan.previous.log'))).toEqual(['info x 三', 'info x 四'])
  expect(textsOf(join(folder, 'wenyuan.log'))).toEqual(['info x 五'])
})

it('stops nobody’s work when it cannot be written', () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'wenyuan.log'))
  const log = openLog(folder)
  log.write('fault', 'disk', 'full')
  expect(readdirSync(folder)).toEqual(['wenyuan.log'])
})

it('says of a fault what kind it is, not what it was about', () => {
  const fault = Object.assign(new RangeError('身份证号不对'), {
    code: 'EBUSY',
    stack: 'x\n    at read (a.js:1)',
  })
  expect(faultText(fault)).toBe('RangeError EBUSY\n    at read (a.js:1)')
  expect(faultText('王秀兰')).toBe('string')
})
