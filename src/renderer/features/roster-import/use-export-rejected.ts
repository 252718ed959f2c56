import type { RosterPlan } from '../../domain/roster/plan'
import { rejectedSheet } from '../../domain/roster/roster-sheet'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { thousands } from '../../ui/thousands'

/** Saves the rejected rows with their reasons as a workbook, to be mended and imported again. */
export function useExportRejected(): (plan: RosterPlan) => Promise<void> {
  const { sheets, desktop } = useServices()
  const notices = useNotices()
  return async plan => {
    const bytes = await sheets.write([rejectedSheet(plan)])
    const base = plan.fileName.replace(/\.[^.]*$/u, '').slice(0, 80)
    const savedAs = await desktop.saveFile('xlsx', `${base}_有误行.xlsx`, bytes)
    if (savedAs !== null) notices.done(`已导出有误的 ${thousands(plan.counts.rejected)} 行：${savedAs}`)
  }
}
