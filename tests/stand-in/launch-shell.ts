import { mkdtempSync, rmSync } from 'node:fs'
import { register } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron, type Page } from 'playwright'
import { findElectron } from '../../scripts/electron-runtime.mjs'
import { project } from '../../scripts/project.mjs'
import * as standIn from './electron-stand-in'

type ElectronStandIn = typeof standIn

/** The built app running: main, preload and page. On real Electron where its runtime is there, else under the stand-in. */
export type Shell = {
  readonly native: boolean
  readonly dataFolder: string
  readonly page: Page
  /** Runs in the main process. The function must not use anything from outside itself. */
  evaluate<T, A>(run: (electron: ElectronStandIn, argument: A) => T | Promise<T>, argument: A): Promise<T>
  windowCount(): Promise<number>
  close(): Promise<void>
}

/** Starts the app once for a whole test file: the main process is a module that runs once. */
export async function launchShell(): Promise<Shell> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wenyuan-shell-'))
  process.env['WENYUAN_DATA'] = dataFolder
  const shell = await (findElectron() === undefined ? launchStandIn : launchElectron)(dataFolder)
  return {
    ...shell,
    close: async () => {
      await shell.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

async function launchElectron(dataFolder: string): Promise<Shell> {
  const asRoot = process.getuid?.() === 0
  const app = await _electron.launch({
    executablePath: findElectron()!,
    args: [project, ...(asRoot ? ['--no-sandbox'] : [])],
    env: { ...process.env, WENYUAN_DATA: dataFolder },
  })
  return {
    native: true,
    dataFolder,
    page: await app.firstWindow(),
    evaluate: (run, argument) => app.evaluate(run as never, argument as never),
    windowCount: () => Promise.resolve(app.windows().length),
    close: () => app.close(),
  }
}

async function launchStandIn(dataFolder: string): Promise<Shell> {
  const shown = firstShown()
  await importMain()
  const page = await shown
  return {
    native: false,
    dataFolder,
    page,
    evaluate: async (run, argument) => run(standIn, argument),
    windowCount: () => Promise.resolve(page.context().pages().length),
    close: () => standIn.app.whenEnded(),
  }
}

/** Runs the built main process here, under the stand-in. */
export async function importMain(): Promise<void> {
  answerImportsOfElectron()
  const main: string = pathToFileURL(join(project, 'out/main/index.js')).href
  await import(main)
}

/** Makes `import … from 'electron'` in the built main process mean the stand-in. */
function answerImportsOfElectron(): void {
  Object.assign(globalThis, { electronStandIn: standIn })
  const module = asAddress(`export const { ${Object.keys(standIn).join(', ')} } = globalThis.electronStandIn`)
  register(
    asAddress(
      `export const resolve = (name, context, next) => name === 'electron' ? { url: ${JSON.stringify(module)}, shortCircuit: true } : next(name, context)`,
    ),
  )
}

const asAddress = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`

/** The page of the first window, once it is shown. */
function firstShown(): Promise<Page> {
  return new Promise(resolve => {
    standIn.app.once('web-contents-created', () => {
      queueMicrotask(() => {
        const [window] = standIn.BrowserWindow.getAllWindows()
        window?.once('show', () => {
          resolve(window.page!)
        })
      })
    })
  })
}
