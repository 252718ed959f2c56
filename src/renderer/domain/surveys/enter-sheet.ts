import { put, type Change } from '../journal/entry'
import type { Survey, SurveyQuestion } from '../records/survey'
import { surveySheet, type SurveySheet } from '../records/survey-sheet'
import { fail, ok, type Problem, type Result } from '../result'
import { scale } from './data/scale'

/** What was typed for each question, by its id; blank: left blank on the sheet. */
export type TypedAnswers = Readonly<Record<string, string>>

/** How many answers a question has to choose from; 0: it is answered in words. */
export const answerCount = ({ kind, choices }: Pick<SurveyQuestion, 'kind' | 'choices'>): number => {
  if (kind === 'text') return 0
  return kind === 'scale' ? scale.length : choices.length
}

const LONGEST = 200

/** Why what was typed answers no question: `survey-answer-unreadable` (with the question and its highest number), `survey-answer-long`. */
export function answerProblem(question: SurveyQuestion, typed: string): Problem | undefined {
  const plain = typed.trim().normalize('NFKC')
  if (plain === '') return undefined
  const most = answerCount(question)
  if (most === 0) {
    return plain.length > LONGEST
      ? { code: 'survey-answer-long', detail: { question: question.text } }
      : undefined
  }
  return /^\d$/u.test(plain) && Number(plain) >= 1 && Number(plain) <= most
    ? undefined
    : {
        code: 'survey-answer-unreadable',
        detail: { question: question.text, typed: plain, most: String(most) },
      }
}

type Context = {
  readonly sheets: readonly SurveySheet[]
  readonly estateId: string | undefined
  readonly today: string
  readonly newId: () => string
}

/** Enters one returned sheet. Refusals: `survey-sheet-empty`, and those of {@link answerProblem}. */
export function enterSheet(
  { id: surveyId, title, questions }: Survey,
  typed: TypedAnswers,
  { sheets, estateId, today, newId }: Context,
): Result<Change> {
  const problem = questions
    .map(question => answerProblem(question, typed[question.id] ?? ''))
    .find(found => found !== undefined)
  if (problem !== undefined) return { ok: false, problem }
  const answers = Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = (typed[id] ?? '').trim().normalize('NFKC')
      return answer === '' ? [] : [[id, answer]]
    }),
  )
  if (Object.keys(answers).length === 0) return fail('survey-sheet-empty')
  const nth = Math.max(0, ...sheets.filter(one => one.surveyId === surveyId).map(one => one.nth)) + 1
  const sheet = {
    id: newId(),
    surveyId,
    nth,
    enteredOn: today,
    answers,
    ...(estateId !== undefined && { estateId }),
  }
  return ok({
    cause: 'survey-sheet-entered',
    detail: `${title}：第 ${nth} 份`,
    save: [put(surveySheet, sheet)],
  })
}
