import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { project } from '../../scripts/project.mjs'
import { aFolder } from '../builders/a-folder'
import { freePort, type RunningScript, runTraced } from '../stand-in/node-shell'
import { isLong } from './extent'

/** One thing asked of the operating system, and when; seconds of the epoch. */
type SystemCall = { readonly text: string; readonly begun: number; readonly ended: number }

/** How finely strace tells time, in seconds. */
const finest = 0.000_002

/** The calls of all threads, each thread having a file of its own: `1700000000.123456 fdatasync(21</x>) = 0 <0.000345>`. */
function readTrace(folder: string): readonly SystemCall[] {
  const lines = readdirSync(folder).flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
  return lines.flatMap(line => {
    const [, begun, text, took] = /^([\d.]+) (.*) <([\d.]+)>$/.exec(line) ?? []
    if (begun === undefined || text === undefined || took === undefined) return []
    return [{ text, begun: Number(begun), ended: Number(begun) + Number(took) }]
  })
}

/** The calls that match, which must happen one after the other has ended; fails when one is missing. */
function expectInOrder(calls: readonly SystemCall[], ...patterns: readonly RegExp[]): void {
  let last: SystemCall = { text: 'the start', begun: 0, ended: 0 }
  for (const pattern of patterns) {
    const next = calls.find(call => pattern.test(call.text) && call.begun >= last.ended - finest)
    if (next === undefined) throw new Error(`Nothing like ${String(pattern)} came after ${last.text}`)
    last = next
  }
}

async function aPage(server: RunningScript) {
  const address = await server.hears(/http:\/\/\S+token=\S+/)
  const { origin } = new URL(address)
  const opened = await fetch(address, { redirect: 'manual' })
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return async (channel: string, asked: object, bytes?: string) => {
    const line = JSON.stringify(asked)
    const body = bytes === undefined ? line : `${line}\n${bytes}`
    const headers = { cookie, origin }
    const answer = await fetch(`${origin}/call/${channel}`, { method: 'POST', headers, body })
    return answer.text()
  }
}

const canTrace = spawnSync('strace', ['-V']).status === 0
if (!canTrace)
  console.log('strace is not here: that the disk is asked before the page is answered was not run')

it.skipIf(!canTrace && !isLong)(
  'answers the page only after the operating system has put the journal on the disk',
  async () => {
    if (!canTrace) throw new Error('strace is not here. Install it: apt-get install strace')
    if (!existsSync(join(project, 'out/main/server.js'))) throw new Error('Not built yet: npm run build')
    const traces = aFolder()
    const data = aFolder()
    const lock = join(data, 'records', 'in-use.json')
    const server = runTraced(await freePort(), data, join(traces, 'calls'))
    onTestFinished(() => {
      // strace itself cannot be made to take the server with it.
      if (existsSync(lock)) process.kill((JSON.parse(readFileSync(lock, 'utf8')) as { pid: number }).pid)
    })
    const call = await aPage(server)
    const name = 'journal-000001.wyj'
    const outcomes = [
      await call('journal:start', { name }, 'rows[end]'),
      await call('journal:append', { name, size: 9, at: 4 }, ' more[end]'),
      await call('backup:write', { place: 'here', name: 'wenyuan-20260101-080000-quit.wyb' }, 'copy'),
      await call('app:quit', {}),
    ]
    expect(outcomes).toEqual([...Array<string>(3).fill('{"outcome":"written"}'), '{}'])
    expect(await server.ended).toBe(0)

    const calls = readTrace(traces)
    const answered = /^(write|writev|sendto|sendmsg)\(\d+<(socket|TCP).*outcome/
    expectInOrder(
      calls,
      /^pwrite64\(\d+<.*\/journal-000001\.wyj\.\d+\.tmp>.*rows/,
      /^fdatasync\(\d+<.*\/journal-000001\.wyj\.\d+\.tmp>\) = 0/,
      /^rename\w*\(.*\/journal-000001\.wyj"\) = 0/,
      /^fsync\(\d+<.*\/records>\) = 0/,
      answered,
      /^pwrite64\(\d+<.*\/journal-000001\.wyj>, " more\[end\]", 10, 4\) = 10/,
      /^fdatasync\(\d+<.*\/journal-000001\.wyj>\) = 0/,
      answered,
      /^pwrite64\(\d+<.*\/wenyuan-\S+\.wyb\.\d+\.tmp>.*copy/,
      /^fdatasync\(\d+<.*\/wenyuan-\S+\.wyb\.\d+\.tmp>\) = 0/,
      /^rename\w*\(.*\.wyb"\) = 0/,
      /^fsync\(\d+<.*\/backups>\) = 0/,
      answered,
    )
    const untilAppend = calls.filter(({ text }) => /^pwrite64\(\d+<.*\/journal-000001\.wyj>/.test(text))
    expect(untilAppend).toHaveLength(1)
  },
)
