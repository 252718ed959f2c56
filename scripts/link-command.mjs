import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './project.mjs'

const script = 'scripts/wenyuan.mjs'

/** Lets `npx wenyuan` run in this folder: npm links the commands of packages, not that of the project itself. */
export function linkCommand() {
  const folder = join(project, 'node_modules', '.bin')
  const link = join(folder, 'wenyuan')
  if (!existsSync(join(project, 'node_modules'))) return
  mkdirSync(folder, { recursive: true })
  rmSync(link, { force: true })
  if (process.platform === 'win32')
    writeFileSync(`${link}.cmd`, `@node "%~dp0\\..\\..\\${script.replaceAll('/', '\\')}" %*\r\n`)
  else symlinkSync(join('..', '..', script), link)
}
