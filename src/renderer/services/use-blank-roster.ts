import { BLANK_ROSTER_NAME, blankRoster } from '../domain/roster/blank-roster'
import { useNotices } from './notices'
import { useServices } from './services'

/** Saves the empty form where the clerk says. Nobody is on it, so nothing is given out. */
export function useBlankRoster(): () => Promise<void> {
  const { sheets, desktop } = useServices()
  const notices = useNotices()
  return async () => {
    const bytes = await sheets.write([blankRoster()])
    const saved = await desktop.saveFile('xlsx', `${BLANK_ROSTER_NAME}.xlsx`, bytes)
    if (saved !== null) notices.done(`已保存 ${saved}`)
  }
}
