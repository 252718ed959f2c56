import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusalWords } from '../../../src/main/start/refusal-words'
import { type Starter, takeData } from '../../../src/main/start/take-data'
import { dataFormat } from '../../../src/main/start/version-stamp'
import { aFolder } from '../../builders/a-folder'

const electron: Starter = { shell: 'electron', program: '0.2.0', chrome: 140 }
const server: Starter = { shell: 'server', program: '0.2.0', chrome: null }

function dataStamped(stamp: unknown) {
  const data = aFolder()
  writeFileSync(join(data, 'version.json'), typeof stamp === 'string' ? stamp : JSON.stringify(stamp))
  return data
}

const stampOf = (data: string): unknown => JSON.parse(readFileSync(join(data, 'version.json'), 'utf8'))

async function start(data: string, starter: Starter) {
  const taken = takeData(data, starter)
  if (taken.kind !== 'taken') return taken
  await taken.stamp()
  return taken
}

describe('a start', () => {
  it('says on the disk who uses the data from now on', async () => {
    const data = aFolder()
    await start(data, electron)
    expect(stampOf(data)).toEqual({ program: '0.2.0', format: dataFormat, chrome: 140 })
  })

  it('writes nothing when all is as it was, since the disk may be full', async () => {
    const data = aFolder()
    const first = await start(data, electron)
    if (first.kind === 'taken') first.release()
    const file = join(data, 'version.json')
    const before = statSync(file).ino
    await start(data, electron)
    expect(statSync(file).ino).toBe(before)
  })

  it('without a browser of its own leaves what is said of the other shell’s', async () => {
    const data = dataStamped({ program: '0.1.0', format: dataFormat, chrome: 138 })
    await start(data, server)
    expect(stampOf(data)).toEqual({ program: '0.2.0', format: dataFormat, chrome: 138 })
  })

  it.each([
    ['an older or the same Chromium', { program: '0.1.0', format: dataFormat, chrome: 140 }, electron],
    ['no Chromium so far', { program: '0.1.0', format: 0, chrome: null }, electron],
    [
      'a newer Chromium, in a shell that does not use that profile',
      { program: '1', format: 1, chrome: 200 },
      server,
    ],
    [
      'what a later version adds to the stamp',
      { program: '1', format: 1, chrome: 140, added: true },
      electron,
    ],
  ])('goes on with %s', async (_case, stamp, starter) => {
    expect((await start(dataStamped(stamp), starter)).kind).toBe('taken')
  })

  it.each([
    ['newer-format', { program: '9.0.0', format: dataFormat + 1, chrome: null }, /更新的版本（9\.0\.0）/],
    [
      'newer-browser',
      { program: '9.0.0', format: dataFormat, chrome: 141 },
      /更新的版本（9\.0\.0）|内核更新/,
    ],
    ['unreadable', '{"program"', /version\.json/],
    ['unreadable', '', /version\.json/],
  ])('is refused as %s, with the data as they were', async (kind, stamp, words) => {
    const data = dataStamped(stamp)
    const before = readFileSync(join(data, 'version.json'), 'utf8')
    const refused = await start(data, electron)
    expect(refused.kind).toBe(kind)
    if (refused.kind === 'taken') return
    expect(refusalWords(refused)).toMatch(words)
    expect(refusalWords(refused)).toContain('数据没有改动')
    expect([readdirSync(data), readFileSync(join(data, 'version.json'), 'utf8')]).toEqual([
      ['version.json'],
      before,
    ])
  })

  it('is refused while the other shell uses the data, in words a clerk can act on', async () => {
    const data = aFolder()
    const first = await start(data, server)
    const second = await start(data, electron)
    expect(second.kind).toBe('held')
    if (second.kind !== 'taken') expect(refusalWords(second)).toMatch(/浏览器窗口.*请先关闭/)
    if (first.kind === 'taken') first.release()
    expect([existsSync(join(data, 'records', 'in-use.json')), (await start(data, electron)).kind]).toEqual([
      false,
      'taken',
    ])
  })
})
