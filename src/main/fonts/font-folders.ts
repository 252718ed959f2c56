import { join } from 'node:path'
import type { Pc } from '../pc'

/** Where systems keep installed fonts: for everybody, and for this account. */
export function fontFolders({ platform, home, env }: Pc): readonly string[] {
  if (platform === 'win32')
    return [
      join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Microsoft', 'Windows', 'Fonts'),
    ]
  if (platform === 'darwin')
    return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')]
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'fonts'),
    join(home, '.fonts'),
  ]
}
