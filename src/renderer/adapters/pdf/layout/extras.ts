import type { Paper } from '../../../domain/paper/paper'
import type { Role } from '../fonts/font-catalogue'
import type { Style } from '../text/glyphs'
import type { Typesetter } from '../text/typesetter'
import { checkItems, checkPlace, checkStyle } from './check'
import { MM, textAt, type Colour, type Item, type Sheet } from './sheet'

const style = (role: Role, size: number): Style => ({ role, size, cell: size })
const cornerStyle = style('黑体', 12)
const acrossStyle = style('黑体', 150)

const pale: Colour = [0.9, 0.82, 0.82]
/** Degrees the word across the page rises by. */
const RISE = 30

/** Every text of what stands on a paper besides its blocks, with its typeface. */
export const extraTexts = ({ check, corner, across }: Paper): readonly (readonly [Role, string])[] => [
  ...(check?.lines ?? []).map(line => [checkStyle.role, line] as const),
  ...(corner === undefined ? [] : [[cornerStyle.role, corner] as const]),
  ...(across === undefined ? [] : [[acrossStyle.role, across] as const]),
]

function cornerItem(corner: string, sheet: Sheet, setter: Typesetter): Item {
  const line = setter.single(corner, cornerStyle)
  return textAt(line, sheet.width - 18 * MM - line.width, 16 * MM, cornerStyle.size)
}

/** The word across the middle of the page, rising. */
function acrossItem(across: string, sheet: Sheet, setter: Typesetter): Item {
  const line = setter.single(across, acrossStyle)
  const angle = (RISE * Math.PI) / 180
  const x = sheet.width / 2 - (line.width / 2) * Math.cos(angle)
  const top = sheet.height / 2 - acrossStyle.size / 2 + (line.width / 2) * Math.sin(angle)
  return { ...textAt(line, x, top, acrossStyle.size, pale), turn: RISE }
}

/** The sheets of a paper with the word across them, the word in their corner, and on the first the code it is checked by. */
export function withExtras(paper: Paper, sheets: readonly Sheet[], setter: Typesetter): readonly Sheet[] {
  const { check, corner, across, form, placed } = paper
  const place = placed === undefined ? checkPlace(form) : undefined
  return sheets.map((sheet, nth) => ({
    ...sheet,
    items: [
      ...(across === undefined ? [] : [acrossItem(across, sheet, setter)]),
      ...sheet.items,
      ...(corner === undefined ? [] : [cornerItem(corner, sheet, setter)]),
      ...(nth === 0 && check !== undefined && place !== undefined ? checkItems(check, place, setter) : []),
    ],
  }))
}
