import { build } from './build.mjs'
import { install } from './install.mjs'
import { startNpm } from './project.mjs'

await install()
await build()
const { obtainBrowser } = await import('./install-browser.mjs')
const browser = await obtainBrowser()
if (browser === undefined) process.exit(1)
process.env['WENYUAN_BROWSER'] = browser
const done = await startNpm(['run', '--silent', 'measure'], { stdio: 'inherit' })
process.exitCode = done ? 0 : 1
