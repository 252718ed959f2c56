import type { FontShelf } from '../fonts/font-shelf'
import { breakPlaces } from './break-places'
import { glyphsOf, widthOf, type Style } from './glyphs'
import { breakLines, singleLine, type Line, type Measure } from './lines'
import { balanceTitle } from './balance'
import { printable } from './printable'

/** Sets prepared texts of one paper. Lengths in points. */
export type Typesetter = {
  lines(text: string, style: Style, measure: Measure): readonly Line[]
  single(text: string, style: Style, tracking?: number): Line
  width(text: string, style: Style): number
  /** Centred lines of a title in the shape official papers give it. */
  title(text: string, style: Style, width: number): readonly Line[]
  /** Highest and lowest point of the ink above the baseline. */
  ink(text: string, style: Style): { readonly top: number; readonly bottom: number }
}

/** Texts that were set before, for papers that say much the same. */
export type SetBefore = Map<string, readonly Line[]>

/** Sets a text, or gives what it was set as before. Names change where lines end, so a text that holds one is set anew. */
function remembering(before: SetBefore | undefined, names: readonly string[]) {
  return (text: string, how: string, set: () => readonly Line[]): readonly Line[] => {
    if (before === undefined || names.some(name => text.includes(name))) return set()
    const key = `${how}\n${text}`
    const known = before.get(key)
    if (known !== undefined) return known
    const lines = set()
    before.set(key, lines)
    return lines
  }
}

const howOf = ({ role, size, cell }: Style, ...more: readonly (number | boolean)[]): string =>
  [role, size, cell, ...more].join(' ')

/** `names` are kept whole at line ends where that costs little. `before` is shared by the papers of a set. */
export function createTypesetter(shelf: FontShelf, names: readonly string[], before?: SetBefore): Typesetter {
  const known = names.map(printable)
  const glyphs = (text: string, style: Style) => glyphsOf(printable(text), style, shelf)
  const width = (text: string, style: Style): number => widthOf(glyphs(text, style))
  const remember = remembering(before, known)
  const setLines = (text: string, style: Style, measure: Measure): readonly Line[] => {
    const set = glyphs(text, style)
    return breakLines(set, breakPlaces(set, known), measure)
  }
  const setTitle = (text: string, style: Style, measure: number): readonly Line[] => {
    const parts = balanceTitle(printable(text), measure, part => width(part, style))
    return parts === undefined
      ? setLines(text, style, { width: measure, indent: 0, justified: false })
      : parts.map(part => singleLine(glyphs(part, style)))
  }
  return {
    lines: (text, style, measure) =>
      remember(text, howOf(style, measure.width, measure.indent, measure.justified), () =>
        setLines(text, style, measure),
      ),
    single: (text, style, tracking) => singleLine(glyphs(text, style), tracking),
    width,
    title: (text, style, measure) =>
      remember(text, `title ${howOf(style, measure)}`, () => setTitle(text, style, measure)),
    ink: (text, style) => {
      const boxes = glyphs(text, style).map(({ face: { sfnt }, codePoint }) => {
        const ink = sfnt.ink(sfnt.glyphOf(codePoint)) ?? { top: 0, bottom: 0 }
        const scale = style.size / sfnt.unitsPerEm
        return { top: ink.top * scale, bottom: ink.bottom * scale }
      })
      return {
        top: Math.max(...boxes.map(({ top }) => top)),
        bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
      }
    },
  }
}
