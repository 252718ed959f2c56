import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { exclusively } from './exclusively.mjs'
import { project, tell } from './project.mjs'

const changedAt = file => statSync(join(project, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether the packages on disk are those of the lock: npm writes its own copy of the lock last. */
const isInstalled = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')

/** Installs what the lock names, when it is missing or older than the lock. */
export async function install() {
  if (isInstalled()) return
  await exclusively(project, () => {
    if (isInstalled()) return
    tell('正在安装所需的程序包，首次约需一两分钟……')
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
      cwd: project,
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
    })
    if (status !== 0) {
      tell('程序包没有装好：请检查网络后重新运行。')
      process.exit(1)
    }
  })
}
