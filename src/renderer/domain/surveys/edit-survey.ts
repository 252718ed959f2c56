import { enteredOf, type Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import { survey, type Survey, type SurveyQuestion } from '../records/survey'
import type { SurveySheet } from '../records/survey-sheet'
import { fail, ok, type Result } from '../result'
import { surveyFields } from './data/survey-fields'
import { questionsWords, readQuestions } from './read-questions'

/** What stands in the form for a survey on record, or for a new one. */
export const enteredSurvey = (known: Survey | undefined): Entered => ({
  ...enteredOf(surveyFields, known),
  questions: known === undefined ? '' : questionsWords(known.questions),
})

/** The questions as they are to be kept: those that were answered already stay as they are. */
function questionsFor(
  typed: string,
  known: Survey | undefined,
  sheets: readonly SurveySheet[],
  newId: () => string,
): Result<SurveyQuestion[]> {
  if (known === undefined) return readQuestions(typed, newId)
  if (questionsWords(known.questions) === typed.trim()) return ok([...known.questions])
  return sheets.some(({ surveyId }) => surveyId === known.id)
    ? fail('survey-has-sheets')
    : readQuestions(typed, newId)
}

/**
 * Records a survey, new or known. Refusals: `survey-days-reversed`, `survey-words-long`, `survey-has-sheets` (its questions were answered
 * already), and those of {@link readEntered} and {@link readQuestions}.
 */
export function editSurvey(
  entered: Entered,
  known: Survey | undefined,
  sheets: readonly SurveySheet[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const read = readEntered(surveyFields, entered)
  if (!read.ok) return read
  const questions = questionsFor(entered['questions'] ?? '', known, sheets, newId)
  if (!questions.ok) return questions
  const id = known?.id ?? newId()
  const saved = survey.schema.safeParse({ ...read.value, id, questions: questions.value })
  if (!saved.success) return fail('survey-words-long')
  const { openedOn, closedOn = openedOn, title } = saved.data
  if (closedOn < openedOn) return fail('survey-days-reversed')
  return ok({ id, change: { cause: 'survey-edited', detail: title, save: [put(survey, saved.data)] } })
}
