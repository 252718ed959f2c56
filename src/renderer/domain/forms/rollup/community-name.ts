import type { ChosenSheet } from '../../roster/choose-sheet'
import { cellText } from '../../text/cell-text'

const unitLine =
  /(?:填[表报]|上报|报送|所属)?(?:单位|社区)(?:名称)?[（(]?(?:盖章|公章)?[)）]?[:：]\s*([^\s:：]{2,30})/u
const named = /([\p{Script=Han}]{2,12}?(?:社区居民委员会|社区居委会|社区|居委会|村委会))/u

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/(社区居民委员会|社区居委会|居民委员会|居委会|社区|村民委员会|村委会|村)$/u, '')

/** What stands above the heading, line by line. */
const above = ({ sheet, heading }: ChosenSheet): readonly string[] =>
  sheet.rows
    .filter(({ row }) => row < heading.headerRow)
    .flatMap(({ cells }) => cells.map(cell => cellText(cell).trim()))
    .filter(text => text !== '')

/** Of the names in the office's list the longest that a text holds: 文和东 before 文和. */
function expectedIn(texts: readonly string[], expected: readonly string[]): string | undefined {
  const joined = texts
    .join('\n')
    .normalize('NFKC')
    .replace(/[^\S\n]/gu, '')
  return expected
    .filter(name => bare(name) !== '' && joined.includes(bare(name)))
    .toSorted((one, other) => bare(other).length - bare(one).length)[0]
}

/**
 * Which community a form came from: the one of the office's list that the sheet or else the file's name tells; without a list the unit
 * written above the heading, a community in the title or the file's name, or the file's name itself.
 */
export function communityOf(
  fileName: string,
  chosen: ChosenSheet | undefined,
  expected: readonly string[],
): string {
  const stem = fileName.replace(/\.[^.]+$/, '')
  const texts = chosen === undefined ? [] : above(chosen)
  const units = texts.flatMap(text => unitLine.exec(text)?.[1] ?? [])
  const places = [units.slice(0, 1), [stem], texts]
  const known = places.flatMap(place => expectedIn(place, expected) ?? [])
  const told = places.slice(1).flatMap(place => named.exec(place.join('\n'))?.[1] ?? [])
  return [...known, ...units, ...told][0] ?? stem
}

/** The names of an office's list, one on a line; empty lines and marks before them are left out. */
export const expectedNames = (text: string): readonly string[] => [
  ...new Set(
    text
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u)
      .map(line => line.replace(/^[\s\d.、)）]+/u, '').trim())
      .filter(name => name !== ''),
  ),
]
