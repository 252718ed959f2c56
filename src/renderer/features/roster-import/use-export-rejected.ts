import type { AnyPlan } from '../../domain/roster/plan'
import { rejectedSheet } from '../../domain/roster/roster-sheet'
import { decisionOf, type Choices } from '../../domain/roster/row-decision'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { thousands } from '../../ui/thousands'
import { useCurrentImport } from './RosterImportProvider'

/** The plan with only the rows that stay rejected by the clerk's choices. */
const stillRejected = (plan: AnyPlan, choices: Choices): AnyPlan => ({
  ...plan,
  rows: plan.rows.filter(row => decisionOf(row, choices).as === 'rejected'),
})

/**
 * Saves the rejected rows with their reasons as a workbook, to be mended and imported again. They go back to whoever filled them in, with
 * their numbers as they stood, so nobody is asked for whom; the journal says that they left.
 */
export function useExportRejected(): (plan: AnyPlan, choices: Choices) => Promise<void> {
  const { records, sheets, desktop } = useServices()
  const notices = useNotices()
  const { width } = useCurrentImport().kind
  return async (plan, choices) => {
    const rejected = stillRejected(plan, choices)
    const rows = `有误的 ${thousands(rejected.rows.length)} 行`
    const detail = `${rows}，交回填表人修改，号码未遮盖`
    const written = await records.commit({ cause: 'list-exported', detail, save: [] })
    if (!written.ok) {
      notices.refused(refusalWords(written.problem))
      return
    }
    const bytes = await sheets.write([rejectedSheet(rejected, width)])
    const base = plan.fileName.replace(/\.[^.]*$/u, '').slice(0, 80)
    const savedAs = await desktop.saveFile('xlsx', `${base}_有误行.xlsx`, bytes)
    if (savedAs !== null) notices.done(`已导出${rows}：${savedAs}`)
  }
}
