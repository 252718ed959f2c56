import type { OutSheet } from '../domain/sheet/workbook'
import { useNotices } from './notices'
import { useServices } from './services'

/** Saves a sheet without anything personal where the clerk says; `name` is without its ending. Lists of people leave by `give-out.ts`. */
export function useSaveSheet(): (name: string, sheet: OutSheet) => Promise<void> {
  const { sheets, desktop } = useServices()
  const notices = useNotices()
  return async (name, sheet) => {
    const saved = await desktop.saveFile('xlsx', `${name}.xlsx`, await sheets.write([sheet]))
    if (saved !== null) notices.done(`已保存 ${saved}`)
  }
}
