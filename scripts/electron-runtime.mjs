import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project, tell } from './project.mjs'

const electronFolder = join(project, 'node_modules', 'electron')
const binaryOf = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
const aDay = 24 * 60 * 60 * 1000

/** The Electron binary on this disk, or undefined. Importing the package would try to fetch it, so only the file is looked for. */
export function findElectron() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(electronFolder, 'dist')
  const binary = join(folder, binaryOf[process.platform] ?? 'electron')
  return existsSync(binary) ? binary : undefined
}

/** The Electron binary, fetched by the package's own installer where it is absent. What failed today is not tried again until tomorrow. */
export function obtainElectron() {
  const found = findElectron()
  if (found !== undefined) return found
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'))
  const missed = join(project, 'out', `.electron-${version}-missed`)
  const missedAt = statSync(missed, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Date.now() - missedAt < aDay) return undefined
  tell('正在取得 Electron 运行环境……')
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: 300_000 })
  if (findElectron() === undefined) {
    mkdirSync(join(project, 'out'), { recursive: true })
    writeFileSync(missed, '')
  }
  return findElectron()
}
