import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { findBrowser, quietBrowser } from '../../scripts/find-browser.mjs'
import { rememberNothing } from '../../src/main/server/browser-memory'
import { browserArguments } from '../../src/main/server/open-browser'
import { runScript } from '../stand-in/node-shell'
import type { House } from './build-house'

/** A PC: its records and its browser's profile lie in the data folder, and survive whatever is killed. */
export type Pc = {
  readonly house: Pick<House, 'server'>
  readonly dataFolder: string
  /** Kept for good, since another port is another origin. */
  readonly port: number
  readonly env?: Record<string, string>
  /** What stands in the page once it is ready. */
  readonly ready?: string
}

/** The Node server, running, and the page in a browser with the PC's own profile. */
export type Opened = {
  readonly page: Page
  /** kill -9 of the browser and every process it started. The server ends as it does when its window is gone. */
  killBrowser(): Promise<void>
  /** kill -9 of the server; the browser lives on. */
  killServer(): Promise<void>
  /** Ends both as a clerk does. */
  close(): Promise<void>
}

/** Ends a process and all it started, without asking any of them. */
function killTree(root: ChildProcess): void {
  const { pid } = root
  if (pid === undefined || root.exitCode !== null || root.signalCode !== null) return
  if (process.platform === 'win32') execFileSync('taskkill', ['/F', '/T', '/PID', String(pid)])
  else process.kill(-pid, 'SIGKILL')
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** The browser as the Node shell opens it, without a screen, in a group of processes of its own, and the address to drive it at. */
async function startBrowser(address: string, dataFolder: string) {
  rememberNothing(dataFolder)
  const asked = browserArguments(address, dataFolder, process.getuid?.() === 0)
  const child = spawn(
    findBrowser() ?? chromium.executablePath(),
    ['--headless=new', '--remote-debugging-port=0', ...quietBrowser, ...asked],
    { detached: process.platform !== 'win32', stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const said: string[] = []
  for await (const line of createInterface(child.stderr)) {
    const [, endpoint] = /^DevTools listening on (ws:\S+)$/.exec(line) ?? []
    if (endpoint !== undefined) {
      child.stderr.resume()
      return { child, endpoint }
    }
    said.push(line)
  }
  throw new Error(`The browser did not start: ${said.join('\n')}`)
}

async function pageOf(browser: Browser, ready: string): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The browser has no window')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.locator(ready).first().waitFor({ state: 'attached' })
  return page
}

/** Starts the server and the browser of a PC. What still runs when the test is over is killed. */
export async function openHouse(pc: Pc): Promise<Opened> {
  const { house, dataFolder, port, env = {}, ready = 'html[data-ready]' } = pc
  const server = runScript(house.server, port, dataFolder, env)
  onTestFinished(() => void server.child.kill('SIGKILL'))
  const address = await server.hears(/http:\/\/\S+token=\S+/)
  const { child, endpoint } = await startBrowser(address, dataFolder)
  onTestFinished(() => {
    killTree(child)
  })
  const browser = await chromium.connectOverCDP(endpoint)

  async function killBrowser(): Promise<void> {
    killTree(child)
    await gone(child)
    server.child.kill('SIGTERM')
    await server.ended
    await browser.close()
  }
  return {
    page: await pageOf(browser, ready),
    killBrowser,
    async killServer() {
      server.child.kill('SIGKILL')
      await server.ended
    },
    async close() {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close')
      await gone(child)
      await killBrowser()
    },
  }
}
