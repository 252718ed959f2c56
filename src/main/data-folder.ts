import { join } from 'node:path'
import type { Pc } from './pc'

/**
 * Where this PC keeps the office's data: profile, log. Fixed for good, because the records are found by it.
 * `WENYUAN_DATA` names another folder.
 */
export function dataFolder({ platform, home, env }: Pc): string {
  const chosen = env['WENYUAN_DATA']
  if (chosen) return chosen
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), '文源工作台')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', '文源工作台')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'wenyuan')
}
