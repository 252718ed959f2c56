import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from '../../scripts/project.mjs'

/** `npm start` on a PC without a screen: the Node shell in a process of its own. */
export type NodeShell = {
  /** The address that opens the app, once. */
  readonly address: string
  readonly port: number
  readonly dataFolder: string
  /** Ends it as Ctrl+C does; the exit code. */
  stop(): Promise<number | null>
}

/** A port nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port'))
        else resolve(address.port)
      })
    })
  })
}

/** Runs `npm start` on a PC without a screen, in a process of its own. */
export const runStart = (port: number, dataFolder: string) =>
  runScript('scripts/start.mjs', port, dataFolder, { WENYUAN_HEADLESS: '1' })

/** Runs the built server as `npm start` does on a PC without a screen. */
export const runServer = (port: number, dataFolder: string) =>
  runScript('out/main/server.js', port, dataFolder, {})

/** Runs the built server as `npm start` does where there is a screen and `browser` is installed. */
export const runServerWithBrowser = (port: number, dataFolder: string, browser: string) =>
  runScript('out/main/server.js', port, dataFolder, { WENYUAN_WINDOW: browser })

/** The built server under strace, which writes a file for each thread beginning with `trace`. */
export const runTraced = (port: number, dataFolder: string, trace: string) =>
  runScript('out/main/server.js', port, dataFolder, {}, [
    ...['strace', '-ff', '-ttt', '-T', '-y', '-s', '300', '-o', trace],
    ...[
      '-e',
      'trace=pwrite64,write,writev,sendto,sendmsg,fdatasync,fsync,rename,renameat,renameat2,ftruncate',
    ],
  ])

export type RunningScript = ReturnType<typeof runScript>

/** Runs a script of the project, `script` seen from its folder, as the Node shell. */
export function runScript(
  script: string,
  port: number,
  dataFolder: string,
  env: Record<string, string>,
  through: readonly string[] = [],
) {
  const run = [...through, process.execPath, join(project, script)]
  const child = spawn(run[0]!, run.slice(1), {
    cwd: project,
    env: { ...process.env, WENYUAN_PORT: String(port), WENYUAN_DATA: dataFolder, ...env },
  })
  let said = ''
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  const hears = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const listen = (part: Buffer) => {
        said += part.toString()
        const match = pattern.exec(said)
        if (match !== null) resolve(match[0])
      }
      child.stdout.on('data', listen)
      child.stderr.on('data', listen)
      void ended.then(() => {
        reject(new Error(`It ended without saying ${String(pattern)}: ${said}`))
      })
    })
  return { child, ended, hears }
}

/** The Node shell, running on a port and in a data folder of its own. */
export async function startNodeShell(): Promise<NodeShell> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wenyuan-server-'))
  const port = await freePort()
  const { child, ended, hears } = runStart(port, dataFolder)
  const address = await hears(/http:\/\/\S+token=\S+/)
  return {
    address,
    port,
    dataFolder,
    async stop() {
      child.kill('SIGINT')
      const code = await ended
      rmSync(dataFolder, { recursive: true, force: true })
      return code
    },
  }
}
