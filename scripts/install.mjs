import { statSync } from 'node:fs'
import { join } from 'node:path'
import { exclusively } from './exclusively.mjs'
import { linkCommand } from './link-command.mjs'
import { project, startNpm, tell } from './project.mjs'

const changedAt = file => statSync(join(project, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether the packages on disk are those of the lock: npm writes its own copy of the lock last. */
const isInstalled = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')

/** Installs what the lock names, when it is missing or older than the lock. */
export async function install() {
  if (isInstalled()) return
  const done = await exclusively(project, async () => {
    if (isInstalled()) return true
    tell('正在安装所需的程序包，首次需要几分钟……')
    if (!(await startNpm(['ci', '--ignore-scripts', '--loglevel=error']))) return false
    linkCommand()
    return true
  })
  if (!done) {
    tell('程序包没有装好，原因见上。多半是网络不通：请检查网络后重新运行。')
    process.exit(1)
  }
}
