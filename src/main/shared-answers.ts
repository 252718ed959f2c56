import type { Answers } from '../preload/contract'
import type { InstalledFonts } from './fonts/installed-fonts'
import type { Log } from './log'

/** What both shells answer alike. */
export function sharedAnswers(
  fonts: InstalledFonts,
  log: Log,
): Pick<Answers, 'fonts:list' | 'fonts:read' | 'log:write'> {
  return {
    'fonts:list': () => fonts.list(),
    'fonts:read': async ({ id }) => ({ bytes: await fonts.read(id) }),
    'log:write': ({ level, code, text }) => {
      log.write(level, code, text)
      return Promise.resolve({})
    },
  }
}
