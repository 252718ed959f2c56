import type { Design } from '../records/design'
import { fail, ok, type Result } from '../result'
import { factsNamed, isMisread, readLine } from '../wording/read-wording'

/** What every design may name besides the facts of its paper. */
export const commonTerms = ['编号', '标题', '正文', '日期', '年', '月', '日', '有效期至'] as const

/** Names in a text that nothing fills, and the sign that has no partner. */
function unknownIn(
  line: string,
  terms: readonly string[],
): { readonly sign?: string; readonly names: readonly string[] } {
  const read = readLine(line)
  if (isMisread(read)) return { sign: read.sign, names: [] }
  return {
    names: factsNamed(read)
      .map(({ name }) => name)
      .filter(name => !terms.includes(name)),
  }
}

const texts = ({ parts }: Pick<Design, 'parts'>): readonly string[] =>
  parts.flatMap(part => (part.kind === 'text' ? part.text.split('\n') : []))

/** Parts that lie off the sheet with more than half a millimetre. */
const isOff = ({ page }: Pick<Design, 'page'>, { x, y, width, height }: Design['parts'][number]): boolean =>
  x < -0.5 || y < -0.5 || x + width > page.width + 0.5 || y + height > page.height + 0.5

/**
 * A design that can be printed. Refusals: `design-name-missing`, `design-empty` (nothing on it), `design-off-sheet` (with how many parts),
 * `design-sign` (a brace or bracket without its partner), `design-unknown` (every name that nothing fills, and those that can be used).
 *
 * @param terms the names its texts may use
 */
export function checkDesign(design: Omit<Design, 'id'>, terms: readonly string[]): Result<null> {
  if (design.name.trim() === '') return fail('design-name-missing')
  if (!design.parts.some(({ kind }) => kind === 'text')) return fail('design-empty')
  const off = design.parts.filter(part => isOff(design, part)).length
  if (off > 0) return fail('design-off-sheet', { count: `${off}` })
  const found = texts(design).map(line => ({ line, ...unknownIn(line, terms) }))
  const misread = found.find(({ sign }) => sign !== undefined)
  if (misread !== undefined) return fail('design-sign', { text: misread.line, sign: misread.sign ?? '' })
  const unknown = [...new Set(found.flatMap(({ names }) => names))]
  if (unknown.length === 0) return ok(null)
  return fail('design-unknown', {
    names: unknown.map(name => `{${name}}`).join('、'),
    known: terms.join('、'),
  })
}
