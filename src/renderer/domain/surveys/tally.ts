import { contractInForce } from '../property/contract-spans'
import type { Records } from '../ports'
import { estate } from '../records/estate'
import { propertyEnterprise } from '../records/property-enterprise'
import { serviceContract } from '../records/service-contract'
import type { Survey, SurveyQuestion } from '../records/survey'
import type { SurveySheet } from '../records/survey-sheet'
import { SATISFIED, scale } from './data/scale'

/** By what the answers are told apart. */
export const tallySides = { all: '全部', estate: '小区', enterprise: '物业企业' } as const
export type TallySide = keyof typeof tallySides

/** How often an answer was given. */
type AnswerTally = { readonly answer: string; readonly count: number }

/** One question as a group of sheets answers it. Without words those answered are the sum of the counts. */
export type QuestionTally = {
  readonly question: SurveyQuestion
  readonly answered: number
  readonly answers: readonly AnswerTally[]
  /** Of a question on the scale: how many are satisfied. */
  readonly satisfied: number | undefined
  /** Of a question in words: what was written. */
  readonly words: readonly string[]
}

export type GroupTally = {
  readonly key: string
  readonly name: string
  readonly sheets: number
  readonly questions: readonly QuestionTally[]
}

/** What the numbers of a question mean, the first of them first. */
export const answerNames = ({ kind, choices }: SurveyQuestion): readonly string[] => {
  if (kind === 'text') return []
  return kind === 'scale' ? scale : choices
}

function questionTally(question: SurveyQuestion, sheets: readonly SurveySheet[]): QuestionTally {
  const given = sheets.flatMap(({ answers }) => answers[question.id] ?? [])
  const counted = answerNames(question).map((answer, at) => ({
    answer,
    count: given.filter(one => one === String(at + 1)).length,
  }))
  const best = counted.slice(0, SATISFIED).reduce((sum, { count }) => sum + count, 0)
  return {
    question,
    answered: given.length,
    answers: counted,
    satisfied: question.kind === 'scale' ? best : undefined,
    words: question.kind === 'text' ? given : [],
  }
}

const NOWHERE = ''

/** To which group a sheet belongs: its estate, or who serves that estate on the day the survey began. */
function groupOf(
  { estateId }: SurveySheet,
  side: TallySide,
  { openedOn }: Survey,
  records: Pick<Records, 'all'>,
): string {
  if (side === 'all') return 'all'
  if (side === 'estate' || estateId === undefined) return estateId ?? NOWHERE
  return contractInForce(estateId, records.all(serviceContract), openedOn)?.enterpriseId ?? NOWHERE
}

/** What a survey came to, question by question: of all sheets, by estate, or by the enterprise that serves it. */
export function tallySurvey(
  survey: Survey,
  sheets: readonly SurveySheet[],
  side: TallySide,
  records: Pick<Records, 'all' | 'find'>,
): readonly GroupTally[] {
  const own = sheets.filter(({ surveyId }) => surveyId === survey.id)
  const groups = new Map<string, SurveySheet[]>()
  for (const one of own) {
    const key = groupOf(one, side, survey, records)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const nameOf = (key: string): string => {
    if (side === 'all') return tallySides.all
    const kind = side === 'estate' ? estate : propertyEnterprise
    return records.find(kind, key)?.name ?? '未注明'
  }
  return [...groups]
    .map(([key, some]) => ({
      key,
      name: nameOf(key),
      sheets: some.length,
      questions: survey.questions.map(question => questionTally(question, some)),
    }))
    .toSorted((one, other) => other.sheets - one.sheets || one.name.localeCompare(other.name, 'zh-CN'))
}

/** 85.7%; a dash where nobody answered. */
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${(Math.round((part * 1000) / whole) / 10).toFixed(1)}%`
