import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { devDependencies } from '../../package.json' with { type: 'json' }
import { findElectron } from '../../scripts/electron-runtime.mjs'
import { project } from '../../scripts/project.mjs'
import { contract } from '../../src/preload/contract'
import type { DesktopBridge } from '../../src/preload/contract'
import { launchShell, type Shell } from '../stand-in/launch-shell'

declare global {
  var desktop: DesktopBridge
}

/** What no test here can show, because it lies in Electron's own runtime or outside this PC. */
const needRuntime = [
  '2、3、4：渲染进程真的没有 Node、在自己的世界里、在操作系统的沙箱里运行',
  '5：操作系统自己的权限询问（摄像头、位置）从不出现',
  '11、12：<webview> 标签在页面里真的不起作用',
  '16：锁定的 Electron 版本是否仍是当前受支持的版本（需要联网查看）',
  '18：app: 协议在真正的 Electron 里是安全来源，存储与 file: 隔离',
  '19：打包后的程序里熔丝（fuses）真的已经改写',
]

const native = findElectron() !== undefined
let shell: Shell

beforeAll(async () => {
  shell = await launchShell()
})

afterAll(async () => {
  await shell.close()
  const left = native
    ? ['没有运行：用替身才能看的各点（窗口选项、权限、来源），因为这里有真正的 Electron']
    : needRuntime
  process.stderr.write(['Electron 安全清单中没有运行的部分：', ...left].map(line => `${line}\n`).join(''))
})

const built = (folder: string): string =>
  readdirSync(join(project, 'out', folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.c?js$/.test(name) && name !== 'server.js')
    .map(name => readFileSync(join(project, 'out', folder, name), 'utf8'))
    .join('\n')

/** The options of every window the app has opened: its own, and the hidden one that prints. */
async function preferencesOfAllWindows() {
  return shell.evaluate(async ({ app, BrowserWindow }) => {
    const found = BrowserWindow.getAllWindows().map(window => window.options.webPreferences ?? {})
    app.on('browser-window-created', (_event: unknown, window: { options: { webPreferences?: object } }) => {
      found.push({ ...window.options.webPreferences })
    })
    const [own] = BrowserWindow.getAllWindows()
    const print = `desktop.call('print:pdf', { title: 'x', bytes: new Uint8Array([37]) })`
    await own?.webContents.executeJavaScript(print)
    return found
  }, null)
}

describe.skipIf(native)('Electron’s security checklist, as the built main process sets it up', () => {
  it('1. loads nothing but the app itself', async () => {
    const loads = (address: string) =>
      shell.evaluate(({ session }, url) => session.defaultSession.loads(url), address)
    const strangers = [
      ...[
        'http://example.com/',
        'https://example.com/',
        'ws://example.com/',
        'wss://example.com/',
        'ftp://a/b',
      ],
      ...[
        'file:///etc/passwd',
        'app://stranger/',
        'app://wenyuan.example.com/',
        'blob:https://example.com/1',
      ],
      ...[
        'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.js',
        'devtools://devtools/x',
        'javascript:1',
      ],
    ]
    expect(await Promise.all(strangers.map(loads))).toEqual(strangers.map(() => false))
    expect(await loads('app://wenyuan/index.html')).toBe(true)
  })

  it('2. to 10. keeps every window without Node, isolated, sandboxed, and with nothing switched off', async () => {
    const windows = await preferencesOfAllWindows()
    expect(windows).toHaveLength(2)
    for (const preferences of windows) {
      expect(preferences).toMatchObject({ nodeIntegration: false, contextIsolation: true, sandbox: true })
      const risky = ['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'allowRunningInsecureContent']
      const experimental = ['experimentalFeatures', 'enableBlinkFeatures', 'webviewTag', 'enableRemoteModule']
      expect([...risky, ...experimental].filter(name => name in preferences)).toEqual([])
      expect({ webSecurity: true, ...preferences }.webSecurity).toBe(true)
    }
    expect(built('main')).not.toMatch(
      /no-sandbox|disable-web-security|appendSwitch|allow-insecure|ignore-certificate/,
    )
  })

  it('5. gives no permission and no device, asked or unasked', async () => {
    const decided = await shell.evaluate(async ({ session: { defaultSession } }) => {
      const permissions = [
        'media',
        'geolocation',
        'notifications',
        'midi',
        'clipboard-read',
        'openExternal',
        'usb',
      ]
      return [
        ...(await Promise.all(permissions.map(defaultSession.asks))),
        ...permissions.map(defaultSession.has),
        ...['hid', 'serial', 'usb'].map(defaultSession.hasDevice),
      ]
    }, null)
    expect(new Set(decided)).toEqual(new Set([false]))
  })

  it('11. and 12. attaches no <webview>, 13. goes nowhere, 14. opens no window', async () => {
    const outcome = await shell.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents
      const prevented = (name: string): boolean => {
        let stopped = false
        const event = {
          url: 'app://wenyuan/elsewhere',
          preventDefault: () => {
            stopped = true
          },
        }
        contents.emit(name, event, event.url)
        return stopped
      }
      return {
        prevented: ['will-attach-webview', 'will-navigate', 'will-redirect'].filter(prevented),
        opens: ['https://example.com/', 'app://wenyuan/', 'about:blank'].filter(url => contents.mayOpen(url)),
      }
    }, null)
    expect(outcome).toEqual({
      prevented: ['will-attach-webview', 'will-navigate', 'will-redirect'],
      opens: [],
    })
  })

  it('17. hears no frame but the app’s own page, on no channel', async () => {
    const answered = await shell.evaluate(async ({ ipcMain }) => {
      const ours = 'app://wenyuan/'
      const senders = [
        null,
        { url: ours, parent: {} },
        ...['', 'about:blank', 'app://stranger/', 'app://wenyuan.example.com/', 'https://wenyuan/'].map(
          url => ({
            url,
            parent: null,
          }),
        ),
        { url: 'data:text/html,app://wenyuan/', parent: null },
        { url: 'file:///app://wenyuan/', parent: null },
      ]
      const calls = ipcMain
        .channels()
        .flatMap(channel => senders.map(sender => ipcMain.call(channel, sender)))
      return { channels: ipcMain.channels(), outcomes: [...new Set(await Promise.all(calls))] }
    }, null)
    expect(answered).toEqual({ channels: Object.keys(contract), outcomes: ['Error: sender-unknown'] })
  })

  it('18. serves itself by a protocol of its own, with no privilege beyond a page’s', async () => {
    const schemes = await shell.evaluate(({ protocol }) => protocol.schemes(), null)
    expect(schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
      },
    ])
    expect(built('main')).not.toMatch(/loadFile|file:\/\//)
  })
})

describe('Electron’s security checklist, as built', () => {
  it('7. sends its page under a content policy that lets no stranger’s script run', async () => {
    const policy = await shell.page.evaluate(async () => {
      const answer = await fetch('/index.html')
      return answer.headers.get('content-security-policy') ?? ''
    })
    const inPage = readFileSync(join(project, 'out/renderer/index.html'), 'utf8')
    expect(inPage).toMatch(/http-equiv="Content-Security-Policy"/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy.replaceAll("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(inPage).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/)
  })

  it('15. never opens anything outside itself', () => {
    const imported = [...built('main').matchAll(/import\s*\{([^}]*)\}\s*from\s*["']electron["']/g)].flatMap(
      ([, names = '']) => names.split(',').map(name => name.trim().split(/\s/)[0]),
    )
    expect(new Set(imported)).toEqual(
      new Set(['BrowserWindow', 'Menu', 'app', 'dialog', 'ipcMain', 'protocol', 'session']),
    )
    expect(built('main')).not.toMatch(/openExternal|openPath|require\(["']electron/)
  })

  it('16. is built on one exact version of Electron', () => {
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('19. is packed with the fuses that could let strangers in blown', () => {
    const packing = readFileSync(join(project, 'electron-builder.yml'), 'utf8')
    const fuses = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(packing)?.[1] ?? ''
    expect(
      Object.fromEntries(
        fuses
          .trim()
          .split('\n')
          .map(line => line.trim().split(': ')),
      ),
    ).toEqual({
      runAsNode: 'false',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      grantFileProtocolExtraPrivileges: 'false',
    })
  })

  it('20. gives the page two functions of its own and nothing of Electron', async () => {
    const seen = await shell.page.evaluate(() => ({
      desktop: Object.entries(globalThis.desktop).map(([name, value]) => `${name} ${typeof value}`),
      strangers: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
        name => name in globalThis,
      ),
    }))
    expect(seen).toEqual({ desktop: ['call function', 'whenClosing function'], strangers: [] })
    const preload = built('preload')
    expect(preload.match(/ipcRenderer\.\w+/g)).toEqual([
      'ipcRenderer.invoke',
      'ipcRenderer.on',
      'ipcRenderer.invoke',
    ])
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1)
    expect(preload.length).toBeLessThan(3000)
  })
})
