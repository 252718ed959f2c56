import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { paperRule, type PaperRule } from '../records/paper-rule'
import { fail, ok, type Result } from '../result'

/** How a paper is numbered as long as the office has not said otherwise: 文源证〔2026〕1号 (GB/T 9704-2012 §7.2.5: no padding zeros). */
export const USUAL_PATTERN = '{代字}〔{年}〕{号}号'

/** The rule a paper goes by on a day: the newest that had begun. Of two that begin on the same day, the one entered later. */
export const ruleOn = (rules: readonly PaperRule[], documentId: string, day: string): PaperRule | undefined =>
  rules
    .filter(rule => rule.documentId === documentId && rule.since <= day)
    .reduce<PaperRule | undefined>(
      (newest, rule) => (newest === undefined || rule.since >= newest.since ? rule : newest),
      undefined,
    )

type Form = Pick<PaperRule, 'pattern' | 'digits'>

/** The number of a paper in words. `nth` is the number, or a blank where it is not known yet. */
export const numberWords = (
  { pattern, digits }: Form,
  characters: string,
  year: number,
  nth: string,
): string =>
  pattern
    .replace('{代字}', characters)
    .replace('{年}', `${year}`)
    .replace('{号}', /^\d+$/.test(nth) ? nth.padStart(digits, '0') : nth)

const countOf = (text: string, sign: string): number => text.split(sign).length - 1

/** Why numbers of this pattern could not be read, or null. */
function patternProblem({ pattern, yearly }: PaperRule): string | null {
  if (countOf(pattern, '{代字}') !== 1 || countOf(pattern, '{号}') !== 1) return 'paper-pattern-parts'
  if (/[{}]/u.test(pattern.replace(/\{(代字|年|号)\}/gu, ''))) return 'paper-pattern-parts'
  const years = countOf(pattern, '{年}')
  if (yearly && years !== 1) return 'paper-pattern-no-year'
  if (!yearly && years !== 0) return 'paper-pattern-year'
  const runsTogether = /\{号\}\d|\d\{号\}|\{年\}\{号\}|\{号\}\{年\}/u.test(pattern)
  return runsTogether ? 'paper-pattern-digits' : null
}

/** Two rules whose series differ and whose papers would read alike: 文源证〔2026〕1号 from 文源证, and from 文源 with 证 in the pattern. */
function readsLike(rules: readonly PaperRule[], rule: PaperRule): PaperRule | undefined {
  const stemOf = ({ pattern, characters = '' }: PaperRule) => pattern.replace('{代字}', characters)
  return rules.find(
    other =>
      other.characters !== undefined &&
      other.characters !== rule.characters &&
      stemOf(other) === stemOf(rule),
  )
}

/** As it is kept: without blanks, and without what was left empty. */
function tidied({ characters = '', basis = '', ...rule }: PaperRule): PaperRule {
  const tight = characters.replace(/\s/gu, '')
  return {
    ...rule,
    pattern: rule.pattern.replace(/\s/gu, ''),
    ...(tight !== '' && { characters: tight }),
    ...(basis.trim() !== '' && { basis: basis.trim() }),
  }
}

/**
 * The change that sets how a paper is numbered from a day on. Refusals: `paper-pattern-parts`, `paper-pattern-no-year`,
 * `paper-pattern-year`, `paper-pattern-digits`, `paper-characters`, `paper-rule-document`, and `paper-rule-alike` with the other's
 * characters.
 */
export function setPaperRule(records: Pick<Records, 'all'>, typed: PaperRule, title: string): Result<Change> {
  const rule = tidied(typed)
  const { pattern, characters = '' } = rule
  if (rule.documentId === '') return fail('paper-rule-document')
  const problem = patternProblem(rule)
  if (problem !== null) return fail(problem, { pattern })
  if (/\d$/u.test(characters)) return fail('paper-characters', { characters })
  const alike = characters === '' ? undefined : readsLike(records.all(paperRule), rule)
  if (alike !== undefined) return fail('paper-rule-alike', { characters: alike.characters ?? '' })
  return ok({
    cause: 'paper-rules-edited',
    detail: `${title}：自 ${rule.since} 起 ${characters}`,
    save: [put(paperRule, rule)],
  })
}
