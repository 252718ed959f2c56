import type { Answer, Answers } from '../domain/certifying/answers'
import type { KnownFacts } from '../domain/certifying/known-facts'
import type { Ask, AskedColumn } from './define-office-paper'
import type { FactError } from './define-document'

/** A number where one was typed; anything else stays as it is, and is refused by the paper's own schema. */
function numberOf(text: string): number | string {
  const plain = text.normalize('NFKC').replace(/[,\s]/gu, '')
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text
}

const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer.trim() : '')

/** One line of a list; undefined where nothing was typed in it. */
function rowFacts(
  columns: readonly AskedColumn[],
  row: Readonly<Record<string, string>>,
): Readonly<Record<string, string | number>> | undefined {
  const typed = columns.flatMap(({ fact, kind }) => {
    const text = (row[fact] ?? '').trim()
    return text === '' ? [] : [[fact, kind === 'number' ? numberOf(text) : text] as const]
  })
  return typed.length === 0 ? undefined : Object.fromEntries(typed)
}

function factOf(ask: Ask, answer: Answer | undefined): unknown {
  if (ask.kind === 'rows') {
    const rows = (Array.isArray(answer) ? answer : []).flatMap(row => {
      const facts = rowFacts(ask.columns, row)
      return facts === undefined ? [] : [facts]
    })
    return rows.length === 0 ? undefined : rows
  }
  const text = textOf(answer)
  if (text === '') return undefined
  return ask.kind === 'number' ? numberOf(text) : text
}

/** The facts that were answered; what was left empty is not among them. */
export const answeredFacts = (asks: readonly Ask[], answers: Answers): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    asks.flatMap(ask => {
      const fact = factOf(ask, answers[ask.fact])
      return fact === undefined ? [] : [[ask.fact, fact] as const]
    }),
  )

/** What the record answers of these questions. */
export const knownAnswers = (asks: readonly Ask[], known: KnownFacts): Answers =>
  Object.fromEntries(
    asks.flatMap(({ fact, known: by }) => {
      const answer = by === undefined ? undefined : known[by]
      if (answer === undefined) return []
      return [[fact, typeof answer === 'string' ? answer : answer.map(row => ({ ...row }))] as const]
    }),
  )

const atRow = /^\w+\[(\d+)\](?:\.(\w+))?/u

/** 服务情况第 2 行“日期” for `services[1].date`. */
function placeOf(ask: Ask, path: string): string {
  const [, row, column] = atRow.exec(path) ?? []
  if (row === undefined) return ask.label
  const named = ask.kind === 'rows' ? ask.columns.find(({ fact }) => fact === column) : undefined
  return `${ask.label}第 ${Number(row) + 1} 行${named === undefined ? '' : `“${named.label}”`}`
}

export type AnswerGaps = {
  /** Questions that must be answered and are not, by their labels. */
  readonly missing: readonly string[]
  /** What is wrong with answers that were given, each with its place. */
  readonly wrong: readonly string[]
}

/** What a paper still lacks, in the clerk's words. */
export function gapsOf(asks: readonly Ask[], answers: Answers, errors: readonly FactError[]): AnswerGaps {
  const empty = asks.filter(ask => factOf(ask, answers[ask.fact]) === undefined)
  const missing = empty.filter(({ required }) => required === true)
  const wrong = errors.flatMap(({ path, message }) => {
    const ask = asks.find(
      ({ fact }) => path === fact || path.startsWith(`${fact}[`) || path.startsWith(`${fact}.`),
    )
    if (ask === undefined) return [`${path}：${message}`]
    return missing.includes(ask) ? [] : [`${placeOf(ask, path)}：${message}`]
  })
  return { missing: missing.map(({ label }) => label), wrong }
}
