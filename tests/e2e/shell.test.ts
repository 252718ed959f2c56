import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DesktopBridge } from '../../src/preload/contract'
import { launchShell, type Shell } from '../stand-in/launch-shell'

declare global {
  var desktop: DesktopBridge
}

let shell: Shell

beforeAll(async () => {
  shell = await launchShell()
  if (!shell.native)
    process.stderr.write(
      'Electron runtime absent: this ran under the stand-in, the native part was not run.\n',
    )
})

afterAll(() => shell.close())

/** What the clerk will choose in the next dialogs. */
const choosing = {
  toOpen: (path: string | null) =>
    shell.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
    }, path),
  toSave: (paths: readonly (string | null)[]) =>
    shell.evaluate(({ dialog }, chosen) => {
      const left = [...chosen]
      dialog.showSaveDialog = () => {
        const next = left.shift() ?? null
        return Promise.resolve({ canceled: next === null, filePath: next ?? '' })
      }
    }, paths),
}

/** Calls a channel from the page as anything running there could; a refusal is its message. */
const callRaw = (channel: string, request: unknown): Promise<unknown> =>
  shell.page.evaluate(
    ([name, value]) =>
      globalThis.desktop.call(name as never, value as never).catch((fault: unknown) => String(fault)),
    [channel, request] as const,
  )

describe('the page', () => {
  it('is the built app at its fixed address, shown in a secure context', async () => {
    await shell.page.waitForSelector('#root > *')
    expect(await shell.page.title()).toContain('文源')
    expect(await shell.page.evaluate(() => isSecureContext)).toBe(true)
    const address = await shell.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      null,
    )
    expect(address).toMatch(/^app:\/\/wenyuan\//)
  })

  it('sees the contract of the desktop and nothing of Node or Electron', async () => {
    const seen = await shell.page.evaluate(() => ({
      desktop: Object.keys(globalThis.desktop),
      strangers: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter(name => name in globalThis),
    }))
    expect(seen).toEqual({ desktop: ['call', 'whenClosing'], strangers: [] })
  })

  it('runs no script that is not a file of the app', async () => {
    const ran = await shell.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.strangerRan = true'
      document.head.append(script)
      return 'strangerRan' in globalThis
    })
    expect(ran).toBe(false)
  })

  it('reaches nothing outside the PC', async () => {
    const reached = await shell.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'reached',
        () => 'blocked',
      ),
    )
    expect(reached).toBe('blocked')
  })

  it.each(['https://example.com/', '/index.html?elsewhere'])(
    'stays where it is when sent to %s',
    async address => {
      const stayed = await shell.page.evaluate(async to => {
        Object.assign(globalThis, { stayed: true })
        location.assign(to)
        await fetch('/index.html')
        return 'stayed' in globalThis
      }, address)
      expect([stayed, await shell.page.evaluate(() => 'stayed' in globalThis)]).toEqual([true, true])
    },
  )

  it('opens no second window, not even of its own', async () => {
    const popup = shell.native ? undefined : shell.page.waitForEvent('popup')
    await shell.page.evaluate(() => {
      window.open('/')
    })
    const opened = await popup
    await expect.poll(() => opened?.isClosed() ?? true).toBe(true)
    expect(await shell.windowCount()).toBe(1)
  })
})

describe('the window', () => {
  it('isolates the page: own world, sandbox, no Node', async () => {
    if (shell.native) return
    const preferences = await shell.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.options.webPreferences,
      null,
    )
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    })
  })

  it('gives the page no permission of any kind', async () => {
    const asked = await shell.page.evaluate(() =>
      Notification.requestPermission().then(
        answer => answer,
        () => 'denied',
      ),
    )
    expect(asked).not.toBe('granted')
    if (!shell.native)
      expect(
        await shell.evaluate(
          ({ session }) =>
            Promise.all(['media', 'geolocation', 'usb', 'openExternal'].map(session.defaultSession.asks)),
          null,
        ),
      ).toEqual([false, false, false, false])
  })
})

describe('the channels', () => {
  it('hand over the file the clerk chose', async () => {
    const file = join(shell.dataFolder, '名册.xlsx')
    writeFileSync(file, Buffer.from([80, 75, 3, 4]))
    await choosing.toOpen(file)
    const opened = await shell.page.evaluate(async () => {
      const chosen = await globalThis.desktop.call('file:open', { kind: 'roster' })
      return chosen && { name: chosen.name, bytes: [...chosen.bytes] }
    })
    expect(opened).toEqual({ name: '名册.xlsx', bytes: [80, 75, 3, 4] })
  })

  it('hand over nothing when the clerk chose nothing, or a file that is gone', async () => {
    await choosing.toOpen(null)
    expect(await callRaw('file:open', { kind: 'roster' })).toBeNull()
    await choosing.toOpen(join(shell.dataFolder, 'gone.xlsx'))
    expect(await callRaw('file:open', { kind: 'roster' })).toBeNull()
  })

  const save = () =>
    shell.page.evaluate(() =>
      globalThis.desktop.call('file:save', {
        kind: 'pdf',
        suggestedName: '会议纪要.pdf',
        bytes: new Uint8Array([37, 80, 68, 70]),
      }),
    )

  it('save a paper whole where the clerk chose', async () => {
    const folder = join(shell.dataFolder, 'saved')
    mkdirSync(folder)
    await choosing.toSave([join(folder, '纪要.pdf')])
    expect(await save()).toEqual({ savedAs: '纪要.pdf' })
    expect(readdirSync(folder)).toEqual(['纪要.pdf'])
    expect(readFileSync(join(folder, '纪要.pdf'), 'latin1')).toBe('%PDF')
  })

  it('let the clerk choose another place when one cannot be written', async () => {
    await choosing.toSave([join(shell.dataFolder, 'absent', 'a.pdf'), join(shell.dataFolder, 'b.pdf')])
    expect(await save()).toEqual({ savedAs: 'b.pdf' })
  })

  it('save nothing when the clerk gave up', async () => {
    await choosing.toSave([null])
    expect(await save()).toEqual({ savedAs: null })
  })

  it('print through a hidden window, leaving no file behind', async () => {
    await shell.evaluate(({ app }) => {
      app.on('web-contents-created', (_event: unknown, contents: { print: unknown }) => {
        contents.print = (_options: unknown, done: (printed: boolean, reason: string) => void) => {
          done(true, '')
        }
      })
    }, null)
    const papers = () => readdirSync(shell.dataFolder).filter(name => name.includes('聘书'))
    const printed = await shell.page.evaluate(() =>
      globalThis.desktop.call('print:pdf', { title: '聘书', bytes: new Uint8Array([37, 80, 68, 70]) }),
    )
    expect([printed, papers()]).toEqual([{ kind: 'printed' }, []])
  })

  it('list the fonts of the PC, and read none that was not listed', async () => {
    expect(Array.isArray(await callRaw('fonts:list', {}))).toBe(true)
    expect(await callRaw('fonts:read', { id: '/etc/passwd' })).toMatch(/answer-failed$/)
  })

  it('write the technical log', async () => {
    await callRaw('log:write', { level: 'info', code: 'test', text: 'one line' })
    expect(readFileSync(join(shell.dataFolder, 'log', 'wenyuan.log'), 'utf8')).toContain('info test one line')
  })

  it.each([
    ['an unknown kind of file', 'file:open', { kind: 'passwords' }],
    ['a path instead of a choice', 'file:open', { kind: 'roster', path: '/etc/passwd' }],
    ['no name', 'file:save', { kind: 'pdf', suggestedName: '', bytes: [] }],
    ['no request', 'print:pdf', null],
  ])('refuse a request with %s', async (_case, channel, request) => {
    expect(await callRaw(channel, request)).toMatch(/request-invalid$/)
  })

  it('refuse what is not in the contract', async () => {
    expect(await callRaw('shell:open', {})).toMatch(/No handler registered/)
  })

  it('refuse a page that is not ours, even with our bridge', async () => {
    const preload = join(import.meta.dirname, '../../out/preload/index.cjs')
    const outcome = await shell.evaluate(async ({ BrowserWindow }, path) => {
      const stranger = new BrowserWindow({ webPreferences: { preload: path } })
      await stranger.loadURL('data:text/html,stranger')
      const call = `desktop.call('fonts:list', {}).then(() => 'answered', fault => fault.message)`
      const outcome = await stranger.webContents.executeJavaScript(call)
      stranger.destroy()
      return outcome
    }, preload)
    expect(outcome).toMatch(/sender-unknown$/)
  })
})

it('keeps profile and log together in the data folder', () => {
  expect(existsSync(join(shell.dataFolder, 'electron'))).toBe(true)
  expect(existsSync(join(shell.dataFolder, 'log'))).toBe(true)
})
