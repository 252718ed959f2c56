import type { IssuedPaper } from '../records/paper'
import { paperState, type PaperState } from './paper-state'

/** Which papers of the register are wanted; undefined: any. */
export type PaperFilter = {
  /** Words that all stand in its number, name, matter or the names on it; `2026 12` finds 文源证〔2026〕12号. */
  readonly words: string
  readonly title: string | undefined
  readonly state: PaperState | undefined
  readonly year: string | undefined
}

/** The latest first; papers of one day in the order of their numbers. */
const byDate = (one: IssuedPaper, other: IssuedPaper): number =>
  other.issuedOn.localeCompare(one.issuedOn) ||
  (one.number ?? '').localeCompare(other.number ?? '', 'zh-CN', { numeric: true })

/** Brackets and full-width digits are typed in many ways, and nobody types 〔〕. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[〔〕[\]【】()]/gu, ' ')

function saysAll(
  { number = '', title, subject, code = '', layout }: IssuedPaper,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true
  const said = plain([number, title, subject, code, ...layout.names].join(' '))
  const tight = said.replace(/\s/gu, '')
  return words.every(word => said.includes(word) || tight.includes(word))
}

/** The papers of a register that a filter keeps, the latest first. */
export function filterPapers(
  papers: readonly IssuedPaper[],
  { words, title, state, year }: PaperFilter,
  today: string,
): readonly IssuedPaper[] {
  const sought = plain(words)
    .split(/\s+/u)
    .filter(word => word !== '')
  return papers
    .filter(
      paper =>
        (title === undefined || paper.title === title) &&
        (year === undefined || paper.issuedOn.startsWith(year)) &&
        (state === undefined || paperState(paper, today) === state) &&
        saysAll(paper, sought),
    )
    .toSorted(byDate)
}
