import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Whether the process that took the lock still runs. A lock without a number was taken this very moment. */
function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return true
  } catch (fault) {
    return fault.code === 'EPERM' || fault.code === 'ENOENT'
  }
}

function take(lock) {
  try {
    mkdirSync(lock)
    writeFileSync(join(lock, 'pid'), String(process.pid))
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
    rmSync(lock, { recursive: true, force: true })
  }
}
