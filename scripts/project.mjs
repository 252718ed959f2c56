import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The project's own folder, wherever the command was called from. */
export const project = join(import.meta.dirname, '..')

/** Says a line to the person at the terminal without touching stdout, which belongs to the command asked for. */
export const tell = line => void process.stderr.write(`${line}\n`)

/** Runs a program in the project; what it prints goes to stderr. Resolves to whether it ended well. */
export function startProgram(program, args, settings = {}) {
  const child = spawn(program, args, {
    cwd: project,
    stdio: ['ignore', process.stderr, process.stderr],
    ...settings,
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => resolve(code === 0))
  })
}

export const startNode = (args, settings) => startProgram(process.execPath, args, settings)

/** npm is a script file on Windows, which only a shell starts. */
export const startNpm = (args, settings) =>
  startProgram('npm', args, { shell: process.platform === 'win32', ...settings })
