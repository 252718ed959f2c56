import {
  itemMethods,
  type AssessmentScheme,
  type GradeBand,
  type SchemeItem,
} from '../records/assessment-scheme'
import { fail, ok, type Problem, type Result } from '../result'
import { caseMeasures } from './data/case-measures'
import { pointsWords, readPoints } from './points'
import { linesOf, readLines } from './read-lines'

/** An item scored from cases: 投诉处理 按时办结 15 诉求：按时办结率, or 投诉处理 超时 10 诉求：超时件数每件扣1. */
const fromCases = /^(\S+)\s+(.+?)\s+([\d.]+)\s+诉求[:：\s]\s*(\S+?)(?:\s*每件扣\s*([\d.]+)分?)?$/u

/** A rate has no points for each case, a count does. */
function readCaseItem(line: string, id: string): SchemeItem | undefined {
  const [, category = '', text = '', points = '', name, each] = fromCases.exec(line) ?? []
  const measure = caseMeasures.find(one => one.name === name)
  const [full, perCase] = [readPoints(points), each === undefined ? undefined : readPoints(each)]
  if (measure === undefined || full === undefined) return undefined
  if ((measure.whole === undefined) !== (perCase !== undefined)) return undefined
  const cases = { measure: measure.name, ...(perCase !== undefined && { perCase }) }
  return { id, category, text, full, method: '诉求', cases }
}

function readPlainItem(line: string, id: string): SchemeItem | undefined {
  const [, category = '', text = '', points = '', said = '扣分'] =
    /^(\S+)\s+(.+?)\s+([\d.]+)(?:\s+(\S+))?$/u.exec(line) ?? []
  const full = readPoints(points)
  const method = itemMethods.find(one => one === said && one !== '诉求')
  return full === undefined || method === undefined ? undefined : { id, category, text, full, method }
}

/** Items as typed, one a line: 类别 项目 满分 方法, the method 诉求 with the figure it goes by. Refusals: `scheme-item-shape`, `scheme-case-shape`. */
export function readItems(typed: string, newId: () => string): Result<SchemeItem[]> {
  const wrong = linesOf(typed).find(
    line => /\s诉求(?:[:：\s]|$)/u.test(line) && readCaseItem(line, '') === undefined,
  )
  if (wrong !== undefined) return fail('scheme-case-shape', { line: wrong })
  return readLines(
    typed,
    'scheme-item-shape',
    line => readCaseItem(line, newId()) ?? readPlainItem(line, newId()),
  )
}

type TypedBand = GradeBand & { readonly to: number | undefined; readonly line: string }

/** A grade and from how many points on, with or without up to how many: `AA 80` or `AA 80-85`. */
function readBand(line: string): TypedBand | undefined {
  const [, grade = '', from = '', to] = /^(\S+)\s+([\d.]+)(?:\s*[-~至]\s*([\d.]+))?$/u.exec(line) ?? []
  const start = readPoints(from)
  return start === undefined
    ? undefined
    : { grade, from: start, to: to === undefined ? undefined : readPoints(to), line }
}

/** Where points fall between two grades, or into none. */
function gapIn(bands: readonly TypedBand[]): Problem | undefined {
  const last = bands.at(-1)
  if (last === undefined || last.from !== 0) {
    return { code: 'scheme-bands-bottom', detail: { least: pointsWords(last?.from ?? 0) } }
  }
  const apart = bands.find(
    (band, nth) => nth > 0 && band.to !== undefined && band.to !== bands[nth - 1]?.from,
  )
  if (apart !== undefined) return { code: 'scheme-bands-gap', detail: { line: apart.line } }
  const twice = bands.find((band, nth) =>
    bands.some((other, at) => at !== nth && (other.from === band.from || other.grade === band.grade)),
  )
  return twice && { code: 'scheme-bands-twice', detail: { line: twice.line } }
}

/**
 * Grades as typed, one a line: `AA 80` or `AA 80-85`, put in order, the best first. Each goes from its points up to where the better one
 * begins and not including that. Refusals: `scheme-band-shape`, `scheme-bands-bottom`, `scheme-bands-gap`, `scheme-bands-twice`.
 */
export function readBands(typed: string): Result<GradeBand[]> {
  const read = readLines(typed, 'scheme-band-shape', readBand)
  if (!read.ok) return read
  const bands = read.value.toSorted((one, other) => other.from - one.from)
  const problem = gapIn(bands)
  return problem === undefined
    ? ok(bands.map(({ grade, from }) => ({ grade, from })))
    : { ok: false, problem }
}

const HUNDRED = 100

/** Assessors as typed, one a line: `街道 40`. Refusals: `scheme-assessor-shape`, `scheme-weights` (not 100 together). */
export function readAssessors(typed: string): Result<AssessmentScheme['assessors']> {
  const read = readLines(typed, 'scheme-assessor-shape', line => {
    const [, name, percent] = /^(\S+)\s+(\d{1,3})\s*%?$/u.exec(line) ?? []
    return name === undefined || Number(percent) === 0 ? undefined : { name, percent: Number(percent) }
  })
  if (!read.ok) return read
  const sum = read.value.reduce((total, { percent }) => total + percent, 0)
  return sum === HUNDRED ? read : fail('scheme-weights', { sum: String(sum) })
}

/** Vetoes as typed, one a line: what happened, and the grade it leads to. Refusal: `scheme-veto-shape`. */
export const readVetoes = (
  typed: string,
  bands: readonly GradeBand[],
  newId: () => string,
): Result<AssessmentScheme['vetoes']> =>
  readLines(typed, 'scheme-veto-shape', line => {
    const [, text, grade] = /^(.+?)\s+(\S+)$/u.exec(line) ?? []
    return text !== undefined && grade !== undefined && bands.some(band => band.grade === grade)
      ? { id: newId(), text, grade }
      : undefined
  })
