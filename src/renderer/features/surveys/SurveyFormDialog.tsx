import { useMemo } from 'react'
import { laidOut } from '../../documents/laid-out'
import { surveyForm } from '../../documents/survey-form'
import type { Survey } from '../../domain/records/survey'
import { answerNames } from '../../domain/surveys/tally'
import { usePaperDesk } from '../../services/use-paper-desk'
import { PaperDialog } from '../../ui/PaperDialog'

/** 调查表: the sheet of a survey, looked at before it is printed or saved for a copying shop. */
export function SurveyFormDialog({
  one: { title, intro, questions },
  unit,
  onClose,
}: {
  one: Survey
  unit: string
  onClose: () => void
}) {
  const paper = useMemo(
    () =>
      laidOut(surveyForm, {
        organisation: unit,
        title,
        ...(intro !== undefined && { intro }),
        questions: questions.map(question => ({
          text: question.text,
          choices: [...answerNames(question)],
        })),
      }),
    [unit, title, intro, questions],
  )
  return <PaperDialog {...usePaperDesk(paper)} onClose={onClose} />
}
