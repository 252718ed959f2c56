import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * What tells this process from another that later gets the same number: on Linux when it started, counted by the machine since it was
 * switched on, so that no change of the clock matters; elsewhere the program's name.
 */
export function ownMark(platform: NodeJS.Platform = process.platform): string {
  return platform === 'linux' ? startOf(process.pid) : basename(process.execPath)
}

/** Whether the process that wrote down `pid` and `mark` is still running. */
export function isRunning(pid: number, mark: string, platform: NodeJS.Platform = process.platform): boolean {
  if (!exists(pid)) return false
  if (platform === 'linux') return startOf(pid) === mark
  // Whoever asks has only just started, and has written nothing down yet.
  if (pid === process.pid) return false
  return programOf(pid, platform).includes(mark.toLowerCase())
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    // EPERM: it is there, and belongs to another account.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    // The name of the program, in brackets, may hold anything; the 20th word behind it is when it started.
    const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${boot} ${words[19] ?? ''}`
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && ['ENOENT', 'ESRCH'].includes(String(fault.code)))
      return ''
    throw fault
  }
}

function programOf(pid: number, platform: NodeJS.Platform): string {
  const number = String(pid)
  const [program, asked] =
    platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${number}`, '/FO', 'CSV', '/NH']]
      : ['ps', ['-o', 'comm=', '-p', number]]
  return execFileSync(program, asked, { encoding: 'utf8', windowsHide: true }).toLowerCase()
}
