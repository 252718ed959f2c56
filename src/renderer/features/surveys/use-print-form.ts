import { laidOut } from '../../documents/laid-out'
import { surveyForm } from '../../documents/survey-form'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { Survey } from '../../domain/records/survey'
import { answerNames } from '../../domain/surveys/tally'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'

/** Prints the sheet of a survey; why it cannot be printed is said. */
export function usePrintForm({ title, intro, questions }: Survey): () => Promise<void> {
  const { records, pages, desktop } = useServices()
  const notices = useNotices()
  return async () => {
    const organisation = records.find(office, OFFICE_ID)?.name
    if (organisation === undefined) {
      notices.refused('请先在“设置”里填写单位名称，再打印调查表。')
      return
    }
    const paper = laidOut(surveyForm, {
      organisation,
      title,
      ...(intro !== undefined && { intro }),
      questions: questions.map(question => ({ text: question.text, choices: [...answerNames(question)] })),
    })
    const drawn = await pages.draw(paper)
    if (!drawn.ok) notices.refused(refusalWords(drawn.problem))
    else if (await desktop.printPdf(title, drawn.value.bytes)) notices.done(`已送打印：${title}`)
  }
}
