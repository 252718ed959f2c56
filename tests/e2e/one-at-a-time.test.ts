import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aFolder } from '../builders/a-folder'
import { freePort, runServer, runServerWithBrowser } from '../stand-in/node-shell'

const addressPattern = /http:\/\/\S+token=\S+/

/** The built server on a data folder, heard until it is open. */
async function aServer(data: string) {
  const server = runServer(await freePort(), data)
  onTestFinished(() => void server.child.kill('SIGKILL'))
  return { ...server, address: await server.hears(addressPattern) }
}

/** Asks the server to quit as its page does. */
async function quit(address: string): Promise<string> {
  const { origin } = new URL(address)
  const opened = await fetch(address, { redirect: 'manual' })
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const answer = await fetch(`${origin}/call/app:quit`, {
    method: 'POST',
    headers: { cookie, origin },
    body: '{}',
  })
  return answer.text()
}

const lockOf = (data: string): string => join(data, 'records', 'in-use.json')

describe('the data of an office', () => {
  it('are used by one program at a time, and are free again when it has quit', async () => {
    const data = aFolder()
    const first = await aServer(data)
    const second = runServer(await freePort(), data)
    await second.hears(/正在使用同一份数据。请先关闭那一个/)
    expect(await second.ended).toBe(1)
    expect(await quit(first.address)).toBe('{}')
    expect([await first.ended, existsSync(lockOf(data))]).toEqual([0, false])
    const third = await aServer(data)
    third.child.kill('SIGINT')
    expect(await third.ended).toBe(0)
  })

  it('are not locked by a program that was killed', async () => {
    const data = aFolder()
    const first = await aServer(data)
    first.child.kill('SIGKILL')
    await first.ended
    expect(existsSync(lockOf(data))).toBe(true)
    const second = await aServer(data)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  })

  it('are left alone by a program that is older than what last used them', async () => {
    const data = aFolder()
    const stamp = JSON.stringify({ program: '9.9.9', format: 99, chrome: null })
    writeFileSync(join(data, 'version.json'), stamp)
    const server = runServer(await freePort(), data)
    await server.hears(/更新的版本（9\.9\.9）/)
    expect(await server.ended).toBe(1)
    expect([readdirSync(data).toSorted(), readFileSync(join(data, 'version.json'), 'utf8')]).toEqual([
      ['log', 'version.json'],
      stamp,
    ])
  })
})

it.skipIf(process.platform === 'win32')(
  'closes the browser’s window when the page quits, and ends',
  async () => {
    const folder = aFolder()
    const [browser, ended, started] = ['browser.sh', 'ended', 'started'].map(name => join(folder, name))
    const script = `#!/bin/sh\ntrap 'echo yes > "${ended}"; kill $!; exit 0' TERM\nsleep 1000 &\necho "$1" > "${started}"\nwait\n`
    writeFileSync(browser!, script, { mode: 0o755 })
    const server = runServerWithBrowser(await freePort(), join(folder, 'data'), browser!)
    onTestFinished(() => void server.child.kill('SIGKILL'))
    await expect
      .poll(() => existsSync(started!) && readFileSync(started!, 'utf8').endsWith('\n'), { timeout: 30_000 })
      .toBe(true)
    await quit(readFileSync(started!, 'utf8').trim().replace('--app=', ''))
    expect([await server.ended, readFileSync(ended!, 'utf8')]).toEqual([0, 'yes\n'])
  },
)
