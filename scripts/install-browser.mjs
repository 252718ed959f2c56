import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { project, startNode, startProgram, tell } from './project.mjs'

const isRoot = process.getuid?.() === 0

/** A browser that lies on the disk may still lack libraries of the system: whether it starts is asked of itself. */
const starts = browser =>
  spawnSync(browser, ['--version', ...(isRoot ? ['--no-sandbox'] : [])], { timeout: 30_000 }).status === 0

async function fromPlaywright() {
  await startNode([join(project, 'node_modules/playwright/cli.js'), 'install', 'chromium'])
  const { chromium } = await import('playwright')
  return chromium.executablePath()
}

async function fromApt() {
  if (!isRoot || process.platform !== 'linux') return undefined
  const settings = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  if (!(await startProgram('apt-get', ['update'], settings).catch(() => false))) return undefined
  await startProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], settings)
  return findBrowser()
}

/** A browser to test in: the installed one, else Playwright's, else the system's own package. Undefined when none can be had. */
export async function obtainBrowser() {
  const installed = findBrowser()
  if (installed !== undefined) return installed
  for (const obtain of [fromPlaywright, fromApt]) {
    const browser = await obtain()
    if (browser !== undefined && starts(browser)) return browser
  }
  tell('没有找到可用的浏览器，也没能装上。请安装 Chromium、Chrome 或 Edge 后重新运行；')
  tell('若已安装在别处，用环境变量 WENYUAN_BROWSER 指明它的位置。')
  return undefined
}
