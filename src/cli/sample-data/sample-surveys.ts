import { put, type Put } from '../../renderer/domain/journal/entry'
import { daysAfter } from '../../renderer/domain/people/days'
import type { Estate } from '../../renderer/domain/records/estate'
import { survey } from '../../renderer/domain/records/survey'
import { surveySheet } from '../../renderer/domain/records/survey-sheet'
import { editSurvey } from '../../renderer/domain/surveys/edit-survey'
import { surveyWords } from './data/sample-words'
import type { Dice } from './dice'
import { recordBy } from './saved-by'

/** How many sheets came back from an estate. */
const RETURNED = 12

/** The numbers of the answers, the content ones more often than the others. */
const answers = ['1', '1', '2', '2', '2', '3', '4', '5'] as const

/** One survey of the last month: handed out in every estate, and most of its sheets come back. */
export function surveysOf(estates: readonly Estate[], today: string, dice: Dice): readonly Put[] {
  const openedOn = daysAfter(today, -30)
  const made = editSurvey(
    {
      title: `${today.slice(0, 4)}年物业服务满意度调查`,
      ...{ openedOn, closedOn: daysAfter(today, 10), issued: String(estates.length * 15) },
      questions: [...surveyWords.questions, '其他意见和建议|文字'].join('\n'),
    },
    undefined,
    [],
    dice.newId,
  )
  const one = recordBy(survey, made)
  const sheets = estates
    .flatMap(({ id }) => Array.from({ length: RETURNED }, () => id))
    .map((estateId, at) => ({
      id: dice.newId(),
      surveyId: one.id,
      nth: at + 1,
      estateId,
      enteredOn: daysAfter(openedOn, 5 + dice.upTo(20)),
      answers: Object.fromEntries(
        one.questions
          .filter(({ kind }) => kind === 'scale' || dice.chance(15))
          .map(({ id, kind }) => [id, dice.pick<string>(kind === 'scale' ? answers : surveyWords.wishes)]),
      ),
    }))
  return [put(survey, one), ...sheets.map(sheet => put(surveySheet, sheet))]
}
