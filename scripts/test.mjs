import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findElectron } from './electron-runtime.mjs'
import { install } from './install.mjs'
import { obtainStrace } from './obtain-strace.mjs'
import { project, startNpm, tell } from './project.mjs'

const reports = join(project, 'out', 'reports')

/** Runs one of npm's commands; vitest leaves its figures in a report of that name. */
function run(command, name, settings) {
  tell(`\n—— npm run ${command} ——`)
  return startNpm(['run', '--silent', command], {
    stdio: 'inherit',
    env: { ...process.env, WENYUAN_REPORT: join(reports, `${name}.json`) },
    ...settings,
  })
}

/** Runs a command beside others; what it prints is shown when it has ended. */
async function runBeside(command, name) {
  const said = join(reports, `${name}.txt`)
  const file = openSync(said, 'w')
  const endedWell = await run(command, name, { stdio: ['ignore', file, file] })
  closeSync(file)
  tell(`\n—— npm run ${command} ${endedWell ? '✓' : '✗'} ——\n${readFileSync(said, 'utf8')}`)
  return endedWell
}

/** Every failed test of a report: file, title, the first lines of what it said. */
function failuresOf(report) {
  return (report.testResults ?? []).flatMap(({ name: file, assertionResults, status, message }) => {
    const failed = assertionResults.filter(test => test.status === 'failed')
    if (failed.length === 0 && status === 'failed')
      return [`${relative(project, file)}\n${firstLines(message)}`]
    return failed.map(
      test => `${relative(project, file)} › ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`,
    )
  })
}

function firstLines(message) {
  return message
    .split('\n')
    .slice(0, 8)
    .map(line => `    ${line.slice(0, 300)}`)
    .join('\n')
}

/** What a run came to. A run that ended badly without a failed test (a rule broken, a crash) counts as one failure. */
function figures(name, endedWell) {
  const file = join(reports, `${name}.json`)
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = report
  const failures = failuresOf(report)
  if (!endedWell && failures.length === 0) failures.push(`npm run ${name} ended badly`)
  return { passed, failed: endedWell ? failed : Math.max(failed, 1), skipped, failures }
}

/** The rules keep one core busy, the whole product and the faults wait for the disk most of the time: those two go beside each other. */
async function runAll() {
  const results = []
  const step = async (command, name) => results.push(figures(name, await run(command, name)))
  await step('build', 'build')
  const rules = runBeside('rules', 'rules')
  const { obtainBrowser } = await import('./install-browser.mjs')
  const browser = await obtainBrowser()
  if (browser !== undefined) {
    process.env['WENYUAN_BROWSER'] = browser
    await obtainStrace()
    await step('e2e', 'e2e')
    await step('endure', 'faults')
  }
  results.push(figures('rules', await rules))
  await step('unit', 'unit')
  if (browser === undefined)
    return [...results, { passed: 0, failed: 1, skipped: 0, failures: ['no browser'] }]
  await step('page', 'page')
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
for (const failure of results.flatMap(result => result.failures)) tell(`✗ ${failure}`)
if (sum('skipped') > 0) tell(`${sum('skipped')} skipped`)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = sum('failed') === 0 ? 0 : 1
