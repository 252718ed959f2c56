import { LineRuleType, TabStopType, type Paragraph, type Table } from 'docx'
import type { BlockOf, ByKind } from '../../domain/paper/by-kind'
import { borderedTable, groupsTable, imprintTable } from './bordered-table'
import { attachmentLines, gridTable, signatureRows, tearLine } from './filling-in-blocks'
import { blankLine, centred, onGrid, run } from './lines-of-text'
import { cells, page, twips, widthOf } from './measures'

export type Part = Paragraph | Table

/** 公文 red. */
export const RED = 'FF0000'

/** 纪要标志: this far below the top of the text block (GB/T 9704-2012 §10.3), its letters smaller where it does not fit the line. */
const MARK_DROP = twips(35)
const MARK_SIZE = 40

function markPart(text: string): Paragraph {
  const points = Math.floor(Math.min(MARK_SIZE, page.blockWidth / 20 / Math.max(1, widthOf(text))))
  return centred([run(text, { role: '小标宋', size: points * 2, colour: RED })], {
    spacing: { before: MARK_DROP, line: points * 20, lineRule: LineRuleType.EXACT },
  })
}

const body = { role: '仿宋' } as const
const twoIn = { indent: { firstLine: cells(2) } }

/** The names start after the label, and every further line under the first name. */
function peoplePart({ label, people }: BlockOf<'people'>): Paragraph {
  const head = cells(widthOf(`${label}：`))
  return onGrid([run(`${label}：`, { role: '黑体' }), run(people.join('、'), body)], {
    indent: { left: cells(2) + head, hanging: head },
  })
}

/** The date ends four characters from the right edge, the unit is centred over it, or ends two from the edge when it is longer. */
function signatureParts({ unit, date }: BlockOf<'signature'>): readonly Paragraph[] {
  const middle = Math.min(24 - widthOf(date) / 2, 26 - widthOf(unit) / 2)
  const left = cells(Math.max(0, 2 * middle - 28))
  return [unit, date].map((text, nth) =>
    centred([run(text, body)], { indent: { left }, ...(nth === 0 && { keepNext: true }) }),
  )
}

const endsPart = ({ left, right }: BlockOf<'ends'>): Paragraph =>
  onGrid([run(`${left}\t${right}`, body)], {
    indent: { left: cells(1) },
    tabStops: [{ type: TabStopType.RIGHT, position: page.blockWidth - cells(1) }],
  })

/** What a block of each kind becomes on an official page. */
export const officialPart: ByKind<[], readonly Part[]> = {
  mark: ({ text }) => [markPart(text)],
  centred: ({ text }) => [centred([run(text, body)])],
  ends: block => [endsPart(block)],
  title: ({ text }) => [centred([run(text, { role: '小标宋', size: 44 })], { keepNext: true }), blankLine()],
  number: ({ text }) => [onGrid([run(text, body)], { alignment: 'right' })],
  heading: ({ level, text }) => [
    onGrid([run(text, level === 1 ? { role: '黑体' } : { role: '楷体', heavy: true })], {
      ...twoIn,
      keepNext: true,
    }),
  ],
  paragraph: ({ text }) => [onGrid([run(text, body)], { ...twoIn, alignment: 'both' })],
  salutation: ({ name, suffix }) => [onGrid([run(name + suffix, body)], { keepNext: true })],
  people: block => [peoplePart(block)],
  table: block => [borderedTable(block)],
  groups: block => [groupsTable(block)],
  signature: signatureParts,
  imprint: block => [imprintTable(block)],
  grid: block => [gridTable(block)],
  signatures: signatureRows,
  note: ({ text }) => [onGrid([run(text, { ...body, size: 24 })])],
  attachments: attachmentLines,
  tear: block => [tearLine(block)],
  cut: () => [blankLine()],
  space: ({ lines }) => Array.from({ length: lines }, blankLine),
}
