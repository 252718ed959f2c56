import { Unreadable } from '../unreadable'
import { escapeXml } from '../writing/xml-escape'
import { attribute, elements } from './sheet-xml'

/** What stands before the lines of the pages in a sheet (ECMA-376 part 1, §18.3.1.99, in its order). */
const before = [
  ...['sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'],
]

const parts = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const
type Lines = Partial<Record<(typeof parts)[number], string>>

/** Excel repairs a file whose line is longer, codes included. */
const LONGEST = 255

const isOn = (given: string, name: string): boolean => ['1', 'true'].includes(attribute(given, name) ?? '')

const codes: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** How long a line is as Excel counts it, from as it stands in the part. */
const lengthOf = (xml: string): number =>
  xml.replace(/&(?:amp|lt|gt|quot);/g, code => codes[code] ?? code).length

/**
 * The lines of the pages with one more: at the head where that is free, else at the foot, else below what stands there or at the head.
 * Throws `form-pages-full` where it has room nowhere.
 */
function withLine(lines: Lines, kind: 'odd' | 'even' | 'first', line: string): Lines {
  const own = `&amp;C&amp;8 ${line}`
  const [head, foot] = [lines[`${kind}Header`] ?? '', lines[`${kind}Footer`] ?? '']
  const below = (text: string): string => (text === '' ? own : `${text}\n&amp;8 ${line}`)
  if (head === '') return { ...lines, [`${kind}Header`]: own }
  if (lengthOf(below(foot)) <= LONGEST) return { ...lines, [`${kind}Footer`]: below(foot) }
  if (lengthOf(below(head)) <= LONGEST) return { ...lines, [`${kind}Header`]: below(head) }
  throw new Unreadable('form-pages-full')
}

function linesOf(inside: string, prefix: string): Lines {
  return Object.fromEntries(
    parts.flatMap(part => {
      const [, , text] = elements(prefix, part).exec(inside) ?? []
      return text === undefined ? [] : [[part, text]]
    }),
  )
}

function headerFooter(given: string, inside: string, prefix: string, line: string): string {
  const kinds = [
    'odd' as const,
    ...(isOn(given, 'differentOddEven') ? ['even' as const] : []),
    ...(isOn(given, 'differentFirst') ? ['first' as const] : []),
  ]
  const said = kinds.reduce((lines, kind) => withLine(lines, kind, line), linesOf(inside, prefix))
  const told = parts.flatMap(part => {
    const text = said[part]
    return text === undefined ? [] : [`<${prefix}${part}>${text}</${prefix}${part}>`]
  })
  return `<${prefix}headerFooter${given}>${told.join('')}</${prefix}headerFooter>`
}

/** Views of the sheet that somebody kept have page set-ups of their own, which are not this sheet's. */
function afterViews(tail: string, prefix: string): number {
  const found = elements(prefix, 'customSheetViews').exec(tail)
  return found === null ? 0 : found.index + found[0].length
}

function endOfLast(tail: string, prefix: string): number {
  const ends = before.flatMap(name =>
    Array.from(tail.matchAll(elements(prefix, name)), found => found.index + found[0].length),
  )
  return Math.max(tail.indexOf('>') + 1, ...ends)
}

/**
 * What stands after the rows of a sheet, with a line that every printed page bears beside the form's own. Throws `form-pages-full` where
 * the form's own lines leave no room at head and foot.
 */
export function tailWithPageLine(tail: string, prefix: string, text: string): string {
  const line = escapeXml(text.replaceAll('&', '&&'))
  const from = afterViews(tail, prefix)
  const own = elements(prefix, 'headerFooter').exec(tail.slice(from))
  if (own !== null) {
    const [whole, given = '', inside = ''] = own
    const at = from + own.index
    return tail.slice(0, at) + headerFooter(given, inside, prefix, line) + tail.slice(at + whole.length)
  }
  const at = endOfLast(tail, prefix)
  return tail.slice(0, at) + headerFooter('', '', prefix, line) + tail.slice(at)
}
