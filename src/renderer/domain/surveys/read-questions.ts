import type { SurveyQuestion } from '../records/survey'
import { fail, ok, type Result } from '../result'

const WORDS = '文字'
const FEWEST_CHOICES = 2
const MOST_CHOICES = 9
const LONGEST = 100
const LONGEST_CHOICE = 30

const choicesIn = (words: string): string[] =>
  words
    .split(/[、,，;；]/u)
    .map(one => one.trim())
    .filter(one => one !== '')

/** One line as a question; undefined where it is none. */
function questionIn(line: string): Omit<SurveyQuestion, 'id'> | undefined {
  const [text = '', answers, ...more] = line.split(/[|｜]/u).map(part => part.trim())
  if (text === '' || text.length > LONGEST || more.length > 0) return undefined
  if (answers === undefined) return { text, kind: 'scale', choices: [] }
  if (answers === WORDS) return { text, kind: 'text', choices: [] }
  const choices = choicesIn(answers)
  const fits = choices.length >= FEWEST_CHOICES && choices.length <= MOST_CHOICES
  return fits && choices.every(one => one.length <= LONGEST_CHOICE)
    ? { text, kind: 'choice', choices }
    : undefined
}

/** The questions of a survey as they are typed, a line each. Refusals: `survey-question-shape` (with the line), `survey-questions-missing`. */
export function readQuestions(typed: string, newId: () => string): Result<SurveyQuestion[]> {
  const lines = typed
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  if (lines.length === 0) return fail('survey-questions-missing')
  const questions: SurveyQuestion[] = []
  for (const line of lines) {
    const question = questionIn(line)
    if (question === undefined) return fail('survey-question-shape', { line })
    questions.push({ id: newId(), ...question })
  }
  return ok(questions)
}

/** The questions as they would be typed. */
export const questionsWords = (questions: readonly SurveyQuestion[]): string =>
  questions
    .map(({ text, kind, choices }) => {
      if (kind === 'scale') return text
      return `${text}|${kind === 'text' ? WORDS : choices.join('、')}`
    })
    .join('\n')
