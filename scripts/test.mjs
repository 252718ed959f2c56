import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findElectron } from './electron-runtime.mjs'
import { install } from './install.mjs'
import { obtainStrace } from './obtain-strace.mjs'
import { project, startNpm, tell } from './project.mjs'

const reports = join(project, 'out', 'reports')

/** Runs one of npm's commands; vitest leaves its figures in a report of that name. */
function run(command, name) {
  tell(`\n—— npm run ${command} ——`)
  return startNpm(['run', '--silent', command], {
    stdio: 'inherit',
    env: { ...process.env, WENYUAN_REPORT: join(reports, `${name}.json`) },
  })
}

/** What a run came to. A run that ended badly without a failed test (a rule broken, a crash) counts as one failure. */
function figures(name, endedWell) {
  const file = join(reports, `${name}.json`)
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = report
  return { passed, failed: endedWell ? failed : Math.max(failed, 1), skipped }
}

async function runAll() {
  const results = []
  const step = async (command, name) => results.push(figures(name, await run(command, name)))
  await step('build', 'build')
  await step('check', 'unit')
  if (!existsSync(join(reports, 'unit.json'))) await step('unit', 'unit')
  const { obtainBrowser } = await import('./install-browser.mjs')
  const browser = await obtainBrowser()
  if (browser === undefined) return [...results, { passed: 0, failed: 1, skipped: 0 }]
  process.env['WENYUAN_BROWSER'] = browser
  await step('page', 'page')
  await step('e2e', 'e2e')
  await obtainStrace()
  await step('endure', 'faults')
  return results
}

await install()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const results = await runAll()
const sum = key => results.reduce((total, result) => total + result[key], 0)

tell('')
if (findElectron() === undefined)
  tell('Electron runtime absent: the shell was tested under its stand-in, the native part was not run.')
if (sum('skipped') > 0) tell(`${sum('skipped')} skipped`)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = sum('failed') === 0 ? 0 : 1
