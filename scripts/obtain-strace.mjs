import { spawnSync } from 'node:child_process'
import { startProgram, tell } from './project.mjs'

const isHere = () => spawnSync('strace', ['-V']).status === 0

/** Installs strace where root may; elsewhere says what is not proven without it. Whether it is there. */
export async function obtainStrace() {
  if (isHere()) return true
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const settings = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    await startProgram('apt-get', ['update'], settings).catch(() => false)
    await startProgram('apt-get', ['install', '-y', '--no-install-recommends', 'strace'], settings).catch(
      () => false,
    )
  }
  if (isHere()) return true
  tell(
    'strace is not there and could not be installed: the order of writing is asserted at the file port only.',
  )
  return false
}
