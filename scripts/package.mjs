import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listAsar } from './asar-list.mjs'
import { build } from './build.mjs'
import { project, tell } from './project.mjs'

const megabyte = 1024 * 1024
const largestApp = 6 * megabyte
const required = ['package.json', 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
const allowed = /^(package\.json|out\/(main|preload|renderer)\/.+)$/
const forbidden = /(^|\/)(node_modules\/|server\.js$|.*\.map$|.*\.tsx?$)/

/** A folder that looks like an Electron runtime to the packager and runs nothing. */
function stubRuntime(version) {
  const folder = join(project, 'out', 'stub-runtime')
  rmSync(folder, { recursive: true, force: true })
  for (const part of ['resources', 'locales']) mkdirSync(join(folder, part), { recursive: true })
  writeFileSync(join(folder, 'electron'), '#!/bin/sh\necho "stub runtime"\n', { mode: 0o755 })
  writeFileSync(join(folder, 'version'), version)
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/zh-CN.pak', 'locales/en-US.pak'])
    writeFileSync(join(folder, file), '')
  return folder
}

/** What is wrong with the packed app, as sentences; none when it is as it should be. */
function flaws(files, size) {
  const paths = files.map(({ path }) => path)
  const strangers = paths.filter(path => !allowed.test(path) || forbidden.test(path))
  return [
    ...required.filter(path => !paths.includes(path)).map(path => `缺少 ${path}`),
    ...strangers.map(path => `不应收入 ${path}`),
    ...(size > largestApp ? [`app.asar 有 ${(size / megabyte).toFixed(2)} MB，超过 6 MB`] : []),
  ]
}

await build()
const { build: pack, Platform } = await import('electron-builder')
const { default: electron } = await import('electron/package.json', { with: { type: 'json' } })
await pack({
  targets: Platform.LINUX.createTarget('dir'),
  publish: 'never',
  projectDir: project,
  config: {
    extends: join(project, 'electron-builder.yml'),
    electronVersion: electron.version,
    electronDist: stubRuntime(electron.version),
    electronFuses: null,
  },
})

const resources = join(project, 'dist', 'linux-unpacked', 'resources')
const asar = join(resources, 'app.asar')
const files = listAsar(asar)
const size = statSync(asar).size
for (const file of files) tell(`${String(file.size).padStart(9)}  ${file.path}`)
tell(`${String(size).padStart(9)}  app.asar（${files.length} 个文件，${(size / megabyte).toFixed(2)} MB）`)
const found = [
  ...flaws(files, size),
  ...['fonts/OFL.txt', 'LICENSE']
    .filter(path => statSync(join(resources, path), { throwIfNoEntry: false }) === undefined)
    .map(path => `缺少 resources/${path}`),
]
for (const flaw of found) tell(flaw)
tell(found.length === 0 ? '打包内容合格。' : '打包内容不合格。')
process.exitCode = found.length === 0 ? 0 : 1
