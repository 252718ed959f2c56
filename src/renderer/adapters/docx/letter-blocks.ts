import { LineRuleType, type Paragraph } from 'docx'
import { byKind, type BlockOf } from '../../domain/paper/by-kind'
import { centred, onGrid, run } from './lines-of-text'
import { twips } from './measures'
import { officialPart, RED, type Part } from './official-blocks'

/** Type of the body of a letter in half points, and its lines in twips: 2号 on one and three quarters of its size. */
const SIZE = 44
const LINE = 770

const spaced = { spacing: { line: LINE, lineRule: LineRuleType.EXACT } }

/** Letters of a short title stand apart by spaces. */
const spread = (title: string): string => (title.length <= 4 ? Array.from(title).join('　') : title)

const title = ({ text }: BlockOf<'title'>): Paragraph =>
  centred([run(spread(text), { role: '小标宋', size: 104, colour: RED })], {
    spacing: { line: 1400, lineRule: LineRuleType.EXACT },
  })

const salutation = ({ name, suffix }: BlockOf<'salutation'>): Paragraph =>
  onGrid(
    [
      run(` ${name} `, { role: '楷体', size: SIZE + 8, underlined: true }),
      run(suffix, { role: '仿宋', size: SIZE }),
    ],
    spaced,
  )

const paragraph = ({ text }: BlockOf<'paragraph'>): Paragraph =>
  onGrid([run(text, { role: '仿宋', size: SIZE })], { ...spaced, indent: { firstLine: SIZE * 20 } })

const signature = ({ unit, date }: BlockOf<'signature'>): readonly Paragraph[] =>
  [unit, date].map(text => centred([run(text, { role: '仿宋', size: 36 })], { indent: { left: twips(100) } }))

/** What a block becomes on a letter: large type; whatever a letter does not set its own way is set as on an official page. */
export const letterParts = byKind<[], readonly Part[]>({
  ...officialPart,
  title: block => [title(block)],
  salutation: block => [salutation(block)],
  paragraph: block => [paragraph(block)],
  signature,
})
