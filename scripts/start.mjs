import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { findElectron, obtainElectron } from './electron-runtime.mjs'
import { findBrowser } from './find-browser.mjs'
import { hasScreen } from './has-screen.mjs'
import { project, tell } from './project.mjs'

function startElectron(electron) {
  const asRoot = process.getuid?.() === 0
  const app = spawn(electron, [project, ...(asRoot ? ['--no-sandbox'] : [])], { stdio: 'inherit' })
  process.on('SIGINT', () => app.kill())
  app.on('exit', code => process.exit(code ?? 0))
}

/** The small server; it opens the app in the browser named to it, or prints the address. */
async function startServer(browser) {
  if (browser !== undefined) process.env['WENYUAN_WINDOW'] = browser
  await import(pathToFileURL(join(project, 'out', 'main', 'server.js')).href)
}

if (process.argv.includes('--print-address')) process.env['WENYUAN_HEADLESS'] = '1'

await build()
const screen = hasScreen(process.platform, process.env)
const electron = screen ? obtainElectron() : findElectron()
if (electron === undefined) tell('本机没有 Electron 运行环境，改用浏览器打开。')
if (screen && electron !== undefined) startElectron(electron)
else await startServer(screen ? findBrowser() : undefined)
