import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { rememberNothing } from './browser-memory'

/** What the browser is started with: a window of its own without tabs, a profile of its own, nothing said to the outside. */
export function browserArguments(address: string, dataFolder: string, asRoot: boolean): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${join(dataFolder, 'profile')}`,
    '--window-size=1366,768',
    '--lang=zh-CN',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-mode',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate',
    ...(asRoot ? ['--no-sandbox'] : []),
  ]
}

/** Opens the app in the browser installed on this PC. */
export function openBrowser(browser: string, address: string, dataFolder: string): ChildProcess {
  const asRoot = process.getuid?.() === 0
  rememberNothing(dataFolder)
  return spawn(browser, browserArguments(address, dataFolder, asRoot), { stdio: 'ignore' })
}
