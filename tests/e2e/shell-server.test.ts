import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { findBrowser, quietBrowser } from '../../scripts/find-browser.mjs'
import { aFolder } from '../builders/a-folder'
import {
  freePort,
  type NodeShell,
  runServerWithBrowser,
  runStart,
  startNodeShell,
} from '../stand-in/node-shell'

let shell: NodeShell
let browser: Browser
let page: Page

beforeAll(async () => {
  const executable = findBrowser()
  shell = await startNodeShell()
  browser = await chromium.launch({
    ...(executable !== undefined && { executablePath: executable }),
    args: quietBrowser,
  })
  page = await browser.newPage()
  await page.goto(shell.address)
})

afterAll(async () => {
  await browser.close()
})

describe('the page in an ordinary browser', () => {
  it('opens at the fixed address, without the token that opened it', async () => {
    await page.waitForSelector('#root > *')
    expect(page.url()).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${shell.port}/(#.*)?$`))
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })

  it('stays open when it is loaded again', async () => {
    await page.reload()
    await page.waitForSelector('#root > *')
  })

  it('runs no script that is not a file of the app', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.strangerRan = true'
      document.head.append(script)
      return 'strangerRan' in globalThis
    })
    expect(ran).toBe(false)
  })

  it('is not shown to another browser', async () => {
    const other = await browser.newContext()
    const stranger = await other.newPage()
    const again = await stranger.goto(shell.address)
    expect([again?.status(), await stranger.textContent('body')]).toEqual([
      403,
      '这个地址已经用过，或者不是本次启动给出的。请关闭本页，重新启动文源工作台。',
    ])
    await other.close()
  })

  it('calls the shell over the contract', async () => {
    const status = await page.evaluate(() =>
      fetch('/call/log:write', {
        method: 'POST',
        body: JSON.stringify({ level: 'info', code: 'test', text: 'from the page' }),
      }).then(response => response.status),
    )
    expect(status).toBe(200)
    expect(readFileSync(join(shell.dataFolder, 'log', 'wenyuan.log'), 'utf8')).toContain(
      'info test from the page',
    )
  })
})

describe('starting', () => {
  const start = (port: number) => runStart(port, aFolder())

  it.skipIf(process.platform === 'win32')(
    'opens the browser’s own window, and ends when it is closed',
    async () => {
      const folder = aFolder()
      const browserFile = join(folder, 'browser.sh')
      writeFileSync(browserFile, `#!/bin/sh\nprintf '%s\\n' "$@" > "${join(folder, 'asked')}"\n`, {
        mode: 0o755,
      })
      const port = await freePort()
      const { ended, hears } = runServerWithBrowser(port, join(folder, 'data'), browserFile)
      await hears(/文源工作台已打开/)
      expect(await ended).toBe(0)
      const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n')
      expect(asked[0]).toMatch(new RegExp(`^--app=http://127\\.0\\.0\\.1:${port}/\\?token=`))
      expect(asked[1]).toBe(`--user-data-dir=${join(folder, 'data', 'profile')}`)
    },
  )

  it('says so when the app is running already', async () => {
    const { ended, hears } = start(shell.port)
    await hears(/文源工作台已经在运行/)
    expect(await ended).toBe(1)
  })

  it('says so when another program holds the port, and takes no other port', async () => {
    const port = await freePort()
    const stranger = createServer((_request, response) => response.end('another program'))
    await new Promise<void>(resolve => stranger.listen(port, '127.0.0.1', resolve))
    onTestFinished(() => void stranger.close())
    const { ended, hears } = start(port)
    await hears(new RegExp(`端口 ${port} 被别的程序占用`))
    expect(await ended).toBe(1)
  })

  it('ends cleanly by Ctrl+C', async () => {
    expect(await shell.stop()).toBe(0)
  })
})
