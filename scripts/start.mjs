import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { obtainElectron } from './electron-runtime.mjs'
import { findBrowser } from './find-browser.mjs'
import { project, tell } from './project.mjs'

if (process.argv.includes('--print-address')) process.env['WENYUAN_HEADLESS'] = '1'

await build()
const electron = obtainElectron()
if (electron === undefined) {
  tell('本机没有 Electron 运行环境，改用浏览器打开。')
  const browser = findBrowser()
  if (browser !== undefined) process.env['WENYUAN_BROWSER'] = browser
  await import(pathToFileURL(join(project, 'out', 'main', 'server.js')).href)
} else {
  const asRoot = process.getuid?.() === 0
  const app = spawn(electron, [project, ...(asRoot ? ['--no-sandbox'] : [])], { stdio: 'inherit' })
  process.on('SIGINT', () => app.kill())
  app.on('exit', code => process.exit(code ?? 0))
}
