import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** No work here takes longer; a lock older than this was left by a power cut, and its number may be another program's by now. */
const longestWork = 30 * 60 * 1000

function runs(id) {
  try {
    process.kill(id, 0)
    return true
  } catch (fault) {
    return fault.code === 'EPERM'
  }
}

/** Whether the lock is held by a start that still works. One without a number was taken this very moment. */
function isHeld(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longestWork) return false
    const holder = Number(readFileSync(lock, 'utf8'))
    return holder === 0 || runs(holder)
  } catch (fault) {
    if (fault.code !== 'ENOENT') throw fault
    return false
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault
    return false
  }
}

/** Runs `work` while no other start of this project does the same; another start waits here until it is done. */
export async function exclusively(folder, work) {
  const lock = join(folder, 'out', '.busy')
  mkdirSync(join(folder, 'out'), { recursive: true })
  while (!take(lock)) {
    if (isHeld(lock)) await pause(200)
    else rmSync(lock, { recursive: true, force: true })
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
