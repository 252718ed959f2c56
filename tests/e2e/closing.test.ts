import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { version } from '../../package.json' with { type: 'json' }
import type { DesktopBridge } from '../../src/preload/contract'
import { launchShell, type Shell } from '../stand-in/launch-shell'

declare global {
  var desktop: DesktopBridge
  var timesTold: number
}

let shell: Shell

beforeAll(async () => {
  shell = await launchShell()
})

afterAll(() => shell.close())

const closeWindow = () =>
  shell.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  }, null)

const openWindows = () => shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)

it('leaves word in the data folder who uses it', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(shell.dataFolder, name), 'utf8'))
  expect(read('version.json')).toMatchObject({ program: version, format: 1 })
  expect(read('records/in-use.json')).toMatchObject({ shell: 'electron' })
  expect(existsSync(join(shell.dataFolder, 'records', 'backups'))).toBe(true)
})

it('keeps a journal file and gives it back, through the page’s own bridge', async () => {
  const read = await shell.page.evaluate(async () => {
    const { call } = globalThis.desktop
    const name = 'journal-999999.wyj'
    await call('journal:start', { name, bytes: new Uint8Array([1, 2, 3]) })
    await call('journal:append', { name, size: 3, at: 2, bytes: new Uint8Array([9, 9]) })
    const { bytes } = await call('journal:read', { name, from: 0, length: 10 })
    return [...bytes]
  })
  expect(read).toEqual([1, 2, 9, 9])
})

it('waits with closing until the page has nothing left to do, and tells it once', async () => {
  await shell.page.evaluate(() => {
    globalThis.timesTold = 0
    globalThis.desktop.whenClosing(() => {
      globalThis.timesTold += 1
    })
  })
  await closeWindow()
  await closeWindow()
  await expect.poll(() => shell.page.evaluate(() => globalThis.timesTold)).toBe(1)
  expect(await openWindows()).toBe(1)
  const gone = shell.page.waitForEvent('close')
  const quit = shell.page.evaluate(() => {
    void globalThis.desktop.call('app:quit', {})
  })
  // The page may be gone before it has told that it asked.
  await Promise.all([gone, Promise.allSettled([quit])])
})
