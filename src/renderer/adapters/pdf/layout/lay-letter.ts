import type { BlockOf } from '../../../domain/paper/by-kind'
import type { Block, Paper } from '../../../domain/paper/paper'
import type { Style } from '../text/glyphs'
import type { Line } from '../text/lines'
import type { Typesetter } from '../text/typesetter'
import { borderItems, letter, letterStyles, letterWidth, underline } from './letter-page'
import { MM, black, red, textAt, type Item, type Sheet } from './sheet'

/** Where things stand, in points below the top of the sheet. */
const titleTop = 31 * MM
const numberTop = 57 * MM
const bodyTop = 68 * MM
const dateTop = 171 * MM
/** The body ends here, so that the seal over unit and date (42 mm wide) covers no word of it. */
const bodyBottom = 154 * MM

/** Body sizes tried, largest first; the first that fits is taken. */
const sizes = [22, 20, 18, 16, 14]

/** Line pitch of the body, in em. */
const leading = 1.75

/** A strip of the body: its height and what stands on it. */
type Strip = { readonly height: number; readonly draw: (top: number) => readonly Item[] }

const strip = (line: Line, size: number, pitch: number): Strip => ({
  height: pitch,
  draw: top => [textAt(line, letter.left, top + (pitch - size) / 2, size)],
})

/** The name larger on an underline with half a character to spare on both sides, smaller when it is too long for the line. */
function salutationStrip(block: BlockOf<'salutation'>, size: number, setter: Typesetter): Strip {
  const styles = letterStyles(size)
  const suffix = setter.single(block.suffix, styles.suffix)
  const spare = size / 2
  const room = letterWidth - suffix.width - 3 * spare
  const share = Math.min(1, room / setter.width(block.name, styles.name))
  const style: Style = { ...styles.name, size: styles.name.size * share, cell: styles.name.cell * share }
  const name = setter.single(block.name, style)
  const height = size * 2.4
  return {
    height,
    draw: top => {
      const baseline = top + height * 0.62
      const end = letter.left + name.width + 2 * spare
      const down = (styled: Style): number => baseline - 0.88 * styled.size
      return [
        textAt(name, letter.left + spare, down(style), style.size),
        underline(letter.left, end, baseline + size * 0.28),
        textAt(suffix, end + spare, down(styles.suffix), styles.suffix.size),
      ]
    },
  }
}

function bodyStrips(block: Block, size: number, setter: Typesetter): readonly Strip[] {
  const { body } = letterStyles(size)
  const pitch = leading * size
  if (block.kind === 'salutation') return [salutationStrip(block, size, setter)]
  if (block.kind === 'space') return [{ height: block.lines * pitch, draw: () => [] }]
  if (block.kind !== 'paragraph') return []
  return setter
    .lines(block.text, body, { width: letterWidth, indent: 2 * body.cell, justified: true })
    .map(line => strip(line, size, pitch))
}

/** Title letters stand apart: half the free width of a short title, at most one and a half characters. */
function titleItems({ text }: BlockOf<'title'>, setter: Typesetter): readonly Item[] {
  const { title } = letterStyles(22)
  const count = Array.from(text).length
  const tracking =
    count < 2 ? 0 : Math.min(1.2 * title.size, (letterWidth - count * title.size) / (2 * (count - 1)))
  const share = Math.min(1, letterWidth / (count * title.size))
  const style = { ...title, size: title.size * share, cell: title.cell * share }
  const line = setter.single(text, style, Math.max(0, tracking))
  return [textAt(line, (letter.width - line.width) / 2, titleTop, style.size, red)]
}

function numberItems({ text }: BlockOf<'number'>, setter: Typesetter): readonly Item[] {
  const { number } = letterStyles(22)
  const line = setter.single(text, number)
  return [textAt(line, letter.right - line.width, numberTop, number.size)]
}

/** The unit in as many lines as it needs, over the date; both centred on the place of the seal. */
function signatureItems(block: BlockOf<'signature'>, size: number, setter: Typesetter): readonly Item[] {
  const { signature } = letterStyles(size)
  const pitch = 1.7 * signature.size
  const unit = setter.title(block.unit, signature, 0.75 * letterWidth)
  const date = setter.single(block.date, signature)
  const widest = Math.max(date.width, ...unit.map(({ width }) => width))
  const middle = letter.right - Math.max(widest / 2, date.width / 2 + 2 * signature.size)
  return [...unit, date].map((line, i) =>
    textAt(line, middle - line.width / 2, dateTop - (unit.length - i) * pitch, signature.size, black),
  )
}

function fixedItems(block: Block, size: number, setter: Typesetter): readonly Item[] {
  if (block.kind === 'title') return titleItems(block, setter)
  if (block.kind === 'number') return numberItems(block, setter)
  if (block.kind === 'signature') return signatureItems(block, size, setter)
  return []
}

const isSpacious = (strips: readonly Strip[]): boolean =>
  strips.reduce((sum, { height }) => sum + height, 0) <= bodyBottom - bodyTop

function stack(strips: readonly Strip[]): readonly Item[] {
  const free = bodyBottom - bodyTop - strips.reduce((sum, { height }) => sum + height, 0)
  let top = bodyTop + free * 0.4
  return strips.flatMap(({ height, draw }) => {
    const items = draw(top)
    top += height
    return items
  })
}

/** A letter on its single sheet, its body as large as fits; undefined when it does not fit at the smallest size. */
export function layLetter(paper: Paper, setter: Typesetter): Sheet | undefined {
  for (const size of sizes) {
    const strips = paper.blocks.flatMap(block => bodyStrips(block, size, setter))
    if (!isSpacious(strips)) continue
    const fixed = paper.blocks.flatMap(block => fixedItems(block, size, setter))
    return {
      width: letter.width,
      height: letter.height,
      items: [...borderItems(), ...fixed, ...stack(strips)],
    }
  }
  return undefined
}
