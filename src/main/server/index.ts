import { join } from 'node:path'
import { dataFolder } from '../data-folder'
import { realDisk } from '../disk/real-disk'
import { fontFolders } from '../fonts/font-folders'
import { installedFonts } from '../fonts/installed-fonts'
import { faultText, openLog } from '../log'
import { thisPc } from '../pc'
import { readyRecords, recordsFolder } from '../records-folder/records-folder'
import { refusalWords, type StartRefusal } from '../start/refusal-words'
import { programVersion, takeData } from '../start/take-data'
import { openBrowser } from './open-browser'
import { presencePath, presenceText } from './serve'
import { type RunningServer, startServer } from './start-server'

/** Fixed for good: another port is another origin, and the records of the old one would not be found. Tests name their own. */
const fixedPort = 21863

/** Milliseconds the browser may take to close its window. */
const longestClosing = 10_000

const { env } = thisPc
const port = Number(env['WENYUAN_PORT'] ?? fixedPort)
const folder = dataFolder(thisPc)
const log = openLog(join(folder, 'log'))
/** The browser to open a window in; none where there is no screen. */
const browser = env['WENYUAN_WINDOW']

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Settled once the page has nothing left to do. */
let quit: () => void
const quitAsked = new Promise<void>(resolve => (quit = resolve))

/** The running server, or undefined when the port is taken. */
async function tryStart(): Promise<RunningServer | undefined> {
  const out = join(import.meta.dirname, '..')
  const folders = { renderer: join(out, 'renderer'), fonts: join(out, 'fonts') }
  const fonts = installedFonts(fontFolders(thisPc))
  const records = recordsFolder({ data: folder, disk: realDisk, pc: thisPc, log })
  try {
    return await startServer({ port, folders, fonts, records, log, quit })
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE') return undefined
    throw fault
  }
}

async function isOurOwnRunning(): Promise<boolean> {
  const presence = await fetch(`http://127.0.0.1:${String(port)}${presencePath}`, {
    signal: AbortSignal.timeout(3000),
  })
    .then(response => response.text())
    .catch(() => '')
  return presence === presenceText
}

async function explainTakenPort(): Promise<void> {
  if (!(await isOurOwnRunning())) {
    say(
      `端口 ${String(port)} 被别的程序占用，文源工作台不能换端口（换了就找不到原有数据）。请关闭那个程序后再启动。`,
    )
    process.exitCode = 1
  } else if (browser === undefined) {
    say('文源工作台已经在运行，请使用那一次启动给出的地址。')
    process.exitCode = 1
  } else {
    say('文源工作台已经在运行，正在打开它的窗口。')
    openBrowser(browser, `http://127.0.0.1:${String(port)}/`, folder).unref()
  }
}

function openFor(server: RunningServer): void {
  const end = (): void => {
    void server.close().then(() => process.exit(0))
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  if (browser === undefined) {
    void quitAsked.then(end)
    say(`请在浏览器中打开（只能打开一次）：${server.startAddress}`)
    return
  }
  say('文源工作台已打开。关闭窗口或按 Ctrl+C 即退出。')
  const window = openBrowser(browser, server.startAddress, folder)
  void quitAsked.then(() => {
    window.kill()
    setTimeout(end, longestClosing)
  })
  window.on('exit', end)
  window.on('error', fault => {
    log.write('fault', 'browser', faultText(fault))
    say(`浏览器没有打开。请在浏览器中打开（只能打开一次）：${server.startAddress}`)
  })
}

/** A second start on the same data opens the window of the first, where that is this shell too. */
async function explain(refusal: StartRefusal): Promise<void> {
  const ownLock = refusal.kind === 'held' && refusal.holder?.shell === 'server'
  if (ownLock && (await isOurOwnRunning())) {
    await explainTakenPort()
    return
  }
  log.write('info', 'not-started', refusal.kind)
  say(refusalWords(refusal))
  process.exitCode = 1
}

async function start(): Promise<void> {
  const data = takeData(folder, {
    shell: 'server',
    program: programVersion(join(import.meta.dirname, '../../package.json')),
    chrome: null,
  })
  if (data.kind !== 'taken') return explain(data)
  process.on('exit', () => {
    data.release()
  })
  await data.stamp()
  await readyRecords(folder, realDisk)
  const server = await tryStart()
  if (server === undefined) await explainTakenPort()
  else openFor(server)
}

await start()
