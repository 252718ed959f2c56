const TWIPS_IN_MM = 1440 / 25.4

/** Millimetres in twips, a twentieth of a point, the unit of WordprocessingML. */
export const twips = (mm: number): number => Math.round(mm * TWIPS_IN_MM)

/** The page of GB/T 9704-2012 in twips: A4, 天头 37 mm, 订口 28 mm, text block 156 × 225 mm of 22 lines with 28 characters each. */
export const page = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  blockWidth: twips(156),
} as const

/** One line of the grid, rounded down so that 22 stay on the page. */
export const PITCH = Math.floor(twips(225) / 22)

/** 3号 in half points. */
export const BODY = 32

/** One character of the grid. */
const CELL = twips(156) / 28

/** What the grid adds to the width of a character of 3号, in 1/4096 of a point, rounded down so that 28 stay on the line. */
export const CHARACTER_SPACE = Math.floor((CELL / 20 - BODY / 2) * 4096)

export const cells = (count: number): number => Math.round(count * CELL)

/** About how many characters of the grid a text is wide: figures and Latin letters take half a one. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0)
