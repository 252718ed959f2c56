import type { Paper, PaperCheck } from '../../../domain/paper/paper'
import type { Style } from '../text/glyphs'
import type { Typesetter } from '../text/typesetter'
import type { Strip } from './flow'
import type { PageForm, Setting } from './official-page'
import { pageOf } from './page-of'
import { qrItem } from './qr'
import { MM, textAt, type Item } from './sheet'

export const checkStyle: Style = { role: '宋体', size: 8, cell: 8 }

/** A code of 20 mm, its modules of 0.6 mm and more; four modules of quiet around it are left white. */
const SIDE = 20 * MM
const QUIET = 3.5 * MM
const LEADING = 4 * MM

/** The code stands so far above the foot of the sheet, and text ends 2 mm above it at least. */
const ABOVE_FOOT = 30 * MM
const CLEAR = 2 * MM

type Place = { readonly left: number; readonly top: number }

/** Inside the border of a letter. */
const inLetter: Place = { left: 40 * MM, top: 166 * MM }

/** The code with its lines beside it. */
export function checkItems(
  { code, lines }: PaperCheck,
  { left, top }: Place,
  setter: Typesetter,
): readonly Item[] {
  const words = lines.map((line, nth) =>
    textAt(
      setter.single(line, checkStyle),
      left + SIDE + QUIET,
      top + QUIET + nth * LEADING,
      checkStyle.size,
    ),
  )
  return [qrItem(code, left, top, SIDE), ...words]
}

/** Where the code stands on the first page of a paper, from its top left; undefined where it stands on each slip. */
export function checkPlace(form: Paper['form']): Place | undefined {
  if (form === 'letter') return inLetter
  return form === 'slips' ? undefined : footOf(pageOf(form))
}

/** The place of the code at the foot of a page. */
export const footOf = ({ left, height }: PageForm): Place => ({ left, top: height - ABOVE_FOOT })

/** A page whose text ends above the code at its foot; that of GB/T 9704-2012 always does. */
export function overCheck(page: PageForm): PageForm {
  const room = page.height - ABOVE_FOOT - CLEAR - page.top
  const lines = Math.min(page.lines, Math.floor(room / page.pitch))
  return { ...page, lines, blockHeight: lines * page.pitch }
}

/** The code at the foot of a slip. */
export const checkStrip = (check: PaperCheck, { page, setter }: Setting): Strip => ({
  height: (SIDE + QUIET) / page.pitch,
  draw: top => checkItems(check, { left: page.left, top: top + QUIET }, setter),
})
