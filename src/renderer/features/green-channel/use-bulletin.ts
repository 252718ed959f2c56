import { caseBulletin } from '../../documents/case-bulletin'
import { laidOut } from '../../documents/laid-out'
import { bulletinFacts } from '../../domain/green-channel/bulletin-facts'
import type { MonthlyTable } from '../../domain/green-channel/monthly-table'
import { office, OFFICE_ID } from '../../domain/records/office'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'

/** Draws the bulletin of a month and prints it or saves it as a PDF; why it cannot be drawn is said. */
export function useBulletin(table: MonthlyTable): (way: 'print' | 'save') => Promise<void> {
  const { records, pages, desktop } = useServices()
  const notices = useNotices()
  return async way => {
    const unit = records.find(office, OFFICE_ID)?.name
    if (unit === undefined) {
      notices.refused('请先在“设置”里填写单位名称，再印通报。')
      return
    }
    const paper = laidOut(caseBulletin, bulletinFacts(table, unit))
    const drawn = await pages.draw(paper)
    if (!drawn.ok) {
      notices.refused(refusalWords(drawn.problem))
      return
    }
    const { bytes } = drawn.value
    if (way === 'print') {
      if (await desktop.printPdf(paper.title, bytes)) notices.done(`已送打印：${paper.title}`)
      return
    }
    const saved = await desktop.saveFile('pdf', `${paper.title}.pdf`, bytes)
    if (saved !== null) notices.done(`已保存 ${saved}`)
  }
}
